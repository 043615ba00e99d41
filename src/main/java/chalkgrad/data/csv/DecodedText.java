package chalkgrad.data.csv;

import java.util.List;

/** The characters of a file. */
public record DecodedText(String text, TextEncoding encoding, List<Finding> findings) {}
