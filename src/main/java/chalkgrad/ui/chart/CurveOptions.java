package chalkgrad.ui.chart;

import chalkgrad.training.frame.HistoryView.Curve;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** How the curves over the epochs are looked at. */
final class CurveOptions {
  /** Over how many epochs one can smooth; 0: not at all. */
  private static final double[] SMOOTHINGS = {0, 10, 100, 1000};

  private final Chart chart;
  private final BooleanProperty logEpochs = new SimpleBooleanProperty(this, "logEpochs");
  private final DoubleProperty smoothing = new SimpleDoubleProperty(this, "smoothing");

  CurveOptions(Chart chart) {
    this.chart = chart;
    logEpochs.addListener((property, before, now) -> chart.host().repaint());
    smoothing.addListener((property, before, now) -> chart.host().repaint());
  }

  /** Whether decades of epochs have equal length. */
  BooleanProperty logEpochs() {
    return logEpochs;
  }

  /** Over how many epochs curves are smoothed; 0: not at all. */
  DoubleProperty smoothing() {
    return smoothing;
  }

  /** What pictures depend on. */
  List<Object> state() {
    return List.of(logEpochs.get(), smoothing.get());
  }

  Curve smoothed(Curve curve) {
    return smoothing.get() > 0 ? CurveReading.smoothed(curve, smoothing.get()) : curve;
  }

  List<MenuItem> items() {
    CheckMenuItem log = new CheckMenuItem(Chart.TEXT.text("log.epochs"));
    log.setId(chart.id() + "-log-epochs");
    log.selectedProperty().bindBidirectional(logEpochs);
    return List.of(log, smoothings());
  }

  private Menu smoothings() {
    Menu menu = new Menu(Chart.TEXT.text("smoothing"));
    menu.setId(chart.id() + "-smoothing");
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    for (double epochs : SMOOTHINGS) {
      String text =
          epochs == 0
              ? Chart.TEXT.text("smoothing.off")
              : Chart.TEXT.text("smoothing.epochs", Long.toString((long) epochs));
      RadioMenuItem item = new RadioMenuItem(text);
      item.setToggleGroup(group);
      item.setSelected(epochs == smoothing.get());
      item.setOnAction(event -> smoothing.set(epochs));
      items.add(item);
    }
    menu.getItems().setAll(items);
    return menu;
  }
}
