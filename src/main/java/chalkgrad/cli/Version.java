package chalkgrad.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of its jar. */
public final class Version implements IVersionProvider {
  /** The bare number, or a word when it runs from class files. */
  public static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? Texts.text("version.development") : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {Texts.text("version.text", number(), Runtime.version().toString())};
  }
}
