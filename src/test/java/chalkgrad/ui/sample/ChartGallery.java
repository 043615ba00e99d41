package chalkgrad.ui.sample;

import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.chart.ChartSlot;
import chalkgrad.ui.chart.ChartSlots;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Settings;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.theme.Palette;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;

/** The charts' pictures. */
final class ChartGallery {
  private ChartGallery() {}

  static void paint(Palette palette) throws IOException {
    HistoryView history = SampleFrames.history(400, false);
    TrainingFrame binary = SampleFrames.binary(500, history, 0.5);
    loss("loss", palette, binary, "");
    loss("loss-log", palette, binary, "#loss-log");
    loss("score", palette, binary, "accuracy");
    loss("loss-empty", palette, SampleFrames.binary(500, HistoryView.EMPTY, 0.5), "");
    loss(
        "loss-log-zeros",
        palette,
        SampleFrames.binary(500, SampleFrames.history(400, true), 0.5),
        "#loss-log");
    loss(
        "loss-100000",
        palette,
        SampleFrames.binary(500, SampleFrames.history(100_000, false), 0.5),
        "");
    roc("roc-binary", palette, binary);
    roc("roc-one-class", palette, SampleFrames.oneClassTest(history));
    roc("roc-classes5", palette, SampleFrames.classes(5, 300, history));
    roc("roc-classes10", palette, SampleFrames.classes(10, 1000, history));
    roc("roc-regression", palette, SampleFrames.regressionMap(history));
    both("loss-hover", palette, binary, ChartGallery::left, "hover");
  }

  static FramePane left(Workbench workbench) {
    return new ChartSlots(workbench, Optional::empty, new Settings()).left();
  }

  static FramePane right(Workbench workbench) {
    return new ChartSlots(workbench, Optional::empty, new Settings()).right();
  }

  private static void loss(String name, Palette palette, TrainingFrame frame, String toggle)
      throws IOException {
    both(name, palette, frame, ChartGallery::left, toggle);
  }

  private static void roc(String name, Palette palette, TrainingFrame frame) throws IOException {
    both(name, palette, frame, ChartGallery::right, "");
  }

  private static void both(
      String name,
      Palette palette,
      TrainingFrame frame,
      Function<Workbench, FramePane> maker,
      String toggle)
      throws IOException {
    for (int[] size : new int[][] {{340, 230}, {520, 300}}) {
      FramePane[] made = new FramePane[1];
      Consumer<Workbench> gesture =
          w -> {
            if (toggle.startsWith("#")) {
              ((ToggleButton) made[0].node().lookup(toggle)).setSelected(true);
            } else if (toggle.equals("accuracy")) {
              ((ChartSlot) made[0]).chosen().set(toggle);
            } else if (toggle.equals("hover")) {
              var plot = made[0].node().lookup("#loss-plot");
              plot.fireEvent(
                  new MouseEvent(
                      MouseEvent.MOUSE_MOVED,
                      150,
                      80,
                      0,
                      0,
                      null,
                      0,
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      null));
            }
          };
      PlotGallery.save(
          name, palette, size[0], size[1], frame, w -> made[0] = maker.apply(w), gesture);
    }
  }
}
