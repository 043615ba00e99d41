package chalkgrad.app;

import chalkgrad.ui.common.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/** Pictures of scenes as PNG files, without the Swing bridge. On the FX thread. */
public final class Snapshots {
  private Snapshots() {}

  /**
   * Writes what a scene looks like now, at the scene's own size, shown or not; directories are made
   * as needed.
   */
  public static void write(Scene scene, Path png) throws IOException {
    // Twice: the first layout of a scene that was never shown settles texts that wrap.
    scene.snapshot(null);
    write(scene.snapshot(null), png);
  }

  /** Writes an image; directories are made as needed. */
  public static void write(Image image, Path png) throws IOException {
    Files.createDirectories(png.toAbsolutePath().getParent());
    Files.write(png, Pictures.png(image));
  }

  /** The same pixels for {@code java.awt}. */
  public static BufferedImage toBuffered(Image image) {
    return Pictures.toBuffered(image);
  }
}
