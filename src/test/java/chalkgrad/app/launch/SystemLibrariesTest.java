package chalkgrad.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemLibrariesTest {
  private static final List<String> TEXT =
      List.of(
          "libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libfreetype.so.6", "libfontconfig.so.1");
  private static final List<String> WINDOW =
      List.of("libgtk-3.so.0", "libGL.so.1", "libXtst.so.6", "libXxf86vm.so.1");

  @TempDir Path root;
  private FakeMachine fake;

  @BeforeEach
  void emptyMachine() {
    fake = new FakeMachine(root);
  }

  private String complaint(boolean headless) {
    return complaint(headless, "");
  }

  private String complaint(boolean headless, String ldconfig) {
    return new SystemLibraries(fake.machine(), () -> ldconfig).complaint(headless);
  }

  private void install(String folder, List<String> files) {
    files.forEach(file -> fake.file(folder + "/" + file));
  }

  @Test
  void namesThePackagesOfDebian() {
    fake.file("/usr/bin/apt-get");
    assertTrue(
        complaint(true)
            .contains(
                "sudo apt-get install -y libpango-1.0-0 libpangoft2-1.0-0 libfreetype6"
                    + " libfontconfig1 fonts-dejavu-core\n"));
  }

  @Test
  void namesThePackagesOfFedoraOnceEach() {
    fake.file("/usr/bin/dnf");
    assertTrue(
        complaint(true)
            .contains("sudo dnf install -y pango freetype fontconfig dejavu-sans-fonts\n"));
  }

  @Test
  void needsMoreForAWindow() {
    install("/usr/lib/x86_64-linux-gnu", TEXT);
    fake.file("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf").file("/usr/bin/apt-get");
    assertEquals("", complaint(true));
    assertTrue(complaint(false).contains("-y libgtk-3-0 libgl1 libxtst6 libxxf86vm1\n"));
    install("/lib/x86_64-linux-gnu", WINDOW);
    assertEquals("", complaint(false));
  }

  @Test
  void findsLibrariesInLib64AndFontsAtHome() {
    install("/usr/lib64", TEXT);
    fake.file("/home/ada/.local/share/fonts/mine.otf");
    assertEquals("", complaint(true));
  }

  @Test
  void libraryOfAnotherArchitectureDoesNotCount() {
    install("/usr/lib/i386-linux-gnu", TEXT);
    assertTrue(complaint(true).contains("libpango-1.0.so.0"));
  }

  @Test
  void asksLdconfigForLibrariesInUnusualFolders() {
    fake.file("/usr/share/fonts/a.ttf");
    StringBuilder listing = new StringBuilder();
    TEXT.forEach(file -> listing.append("\t").append(file).append(" (libc6,x86-64) => /x\n"));
    assertEquals("", complaint(true, listing.toString()));
    String other = listing.toString().replace("libc6,x86-64", "libc6");
    assertFalse(complaint(true, other).isEmpty());
  }

  @Test
  void aFolderWithoutFontsIsNoFont() {
    install("/usr/lib64", TEXT);
    fake.file("/usr/share/fonts/truetype/readme.txt");
    assertTrue(complaint(true).contains("lacks a font."));
  }

  @Test
  void windowsBringsEverything() {
    fake.os("Windows 11");
    assertEquals("", complaint(false));
  }
}
