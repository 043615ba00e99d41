package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.training.frame.Surface;
import chalkgrad.ui.common.FilePicker;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The boundary leaves the window as a picture and as numbers. */
class BoundaryExportUiTest extends WindowTest {
  @TempDir private Path folder;

  @Override
  FilePicker picker() {
    return new FilePicker() {
      @Override
      public Optional<Path> chooseTable() {
        return Optional.empty();
      }

      @Override
      public Optional<Path> saveTable(String suggestion) {
        return Optional.of(folder.resolve("surface.csv"));
      }

      @Override
      public Optional<Path> saveFile(String kind, String suggestion) {
        return Optional.of(folder.resolve("plot." + kind));
      }
    };
  }

  @Test
  void thePictureHasTwiceThePixelsAndTheTableEveryCell(FxRobot robot) throws Exception {
    await(frame -> frame.surface() != null);
    robot.clickOn("#plot-menu").clickOn("#plot-menu-png");
    BufferedImage picture = ImageIO.read(folder.resolve("plot.png").toFile());
    Node plot = robot.lookup("#boundary-plot").query();
    assertTrue(picture.getWidth() >= 2 * plot.getLayoutBounds().getWidth());

    robot.clickOn("#plot-menu").clickOn("#plot-menu-csv");
    List<String> lines = Files.readAllLines(folder.resolve("surface.csv"));
    var now =
        assertInstanceOf(Surface.Probability.class, context().workbench().frame().get().surface());
    assertEquals(1 + now.size() * now.size(), lines.size());
    String[] first = lines.get(1).split(",");
    assertEquals(3, first.length);
    double p = Double.parseDouble(first[2]);
    assertTrue(p >= 0 && p <= 1, lines.get(1));
  }
}
