package chalkgrad.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

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

  /** Writes an image. */
  public static void write(Image image, Path png) throws IOException {
    Path directory = png.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    if (!ImageIO.write(toBuffered(image), "png", png.toFile())) {
      throw new IOException("this Java has no PNG writer");
    }
  }

  /** The same pixels for {@code java.awt}. */
  public static BufferedImage toBuffered(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return copy;
  }
}
