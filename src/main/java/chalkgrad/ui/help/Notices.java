package chalkgrad.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The notices about the work of others, {@code docs/third-party-notices.md}, which the build puts
 * beside this class. Of Markdown it knows what is used there: headings, tables, lists, links.
 */
record Notices(List<Block> blocks) {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("<(https?://[^>]*)>");

  /** How a piece of the text is shown. */
  enum Kind {
    HEADING("help-term-title"),
    TEXT("help-notice"),
    LIBRARY("help-library"),
    LICENCE("cg-small");

    private final String style;

    Kind(String style) {
      this.style = style;
    }
  }

  /** A piece of the text. */
  record Block(Kind kind, String text) {}

  static Notices read() {
    try (InputStream in =
        Objects.requireNonNull(Notices.class.getResourceAsStream("third-party-notices.md"))) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  static Notices parse(String markdown) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean inTable = false;
    for (String line : markdown.lines().toList()) {
      boolean starts = line.isBlank() || line.startsWith("#") || line.startsWith("- ");
      if ((starts || line.startsWith("|")) && !paragraph.isEmpty()) {
        blocks.add(new Block(Kind.TEXT, plain(paragraph.toString())));
        paragraph.setLength(0);
      }
      if (line.startsWith("#")) {
        blocks.add(new Block(Kind.HEADING, plain(line.replaceFirst("#+ ", ""))));
      } else if (line.startsWith("|")) {
        if (inTable && !line.startsWith("|-")) {
          library(line, blocks);
        }
      } else if (!line.isBlank()) {
        String words = line.startsWith("- ") ? "• " + line.substring(2) : line.strip();
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
      }
      // The first line of a table names its columns.
      inTable = line.startsWith("|");
    }
    if (!paragraph.isEmpty()) {
      blocks.add(new Block(Kind.TEXT, plain(paragraph.toString())));
    }
    return new Notices(List.copyOf(blocks));
  }

  /** Name, version, licence, copyright. */
  private static void library(String line, List<Block> blocks) {
    String[] cells = plain(line).split("\\|");
    blocks.add(new Block(Kind.LIBRARY, cells[1].strip() + "  " + cells[2].strip()));
    blocks.add(new Block(Kind.LICENCE, cells[3].strip() + " · " + cells[4].strip()));
  }

  private static String plain(String markdown) {
    String text = LINK.matcher(markdown).replaceAll("$1");
    return ADDRESS.matcher(text).replaceAll("$1").replace("**", "").replace("`", "");
  }

  /** The whole text to be read. */
  VBox node() {
    VBox node = new VBox(2);
    for (Block block : blocks) {
      Label label = new Label(block.text());
      label.getStyleClass().add(block.kind().style);
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      node.getChildren().add(label);
    }
    return node;
  }
}
