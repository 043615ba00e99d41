package chalkgrad.ui.chart;

import chalkgrad.training.ExperimentSpec;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.SteadyRange;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/** The loss of each part over the epochs, from 0 up or in decades. */
final class LossChart extends CurveChart {
  private final SteadyRange values = new SteadyRange();
  private final BooleanProperty log = new SimpleBooleanProperty(this, "log");

  LossChart(Host host) {
    super(host);
    log.addListener((property, before, now) -> {
      values.reset();
      host.repaint();
    });
  }

  /** Whether decades of the loss have equal height. */
  BooleanProperty log() {
    return log;
  }

  @Override
  String id() {
    return Charts.LOSS;
  }

  @Override
  boolean isScore() {
    return false;
  }

  @Override
  Axis.Kind kind() {
    return log.get() ? Axis.Kind.LOG : Axis.Kind.LINEAR;
  }

  @Override
  String quantity(ChartInput in) {
    ExperimentSpec spec = in.frame().spec();
    boolean weighted =
        !spec.training().classWeights().isNone()
            && spec.data().source().dataset().task().isClassification();
    String loss = TEXT.text("loss." + spec.training().loss().id());
    return TEXT.text(weighted ? "axis.loss.weighted" : "axis.loss", loss);
  }

  @Override
  String empty() {
    return TEXT.text("empty.loss");
  }

  @Override
  double[] verticalRange(double low, double high) {
    if (log.get()) {
      return low <= high ? values.decades(low, high) : new double[] {0.1, 1};
    }
    return new double[] {0, values.upper(high)};
  }

  @Override
  List<Node> controls() {
    ToggleButton toggle = new ToggleButton(TEXT.text("log"));
    toggle.setId("loss-log");
    toggle.getStyleClass().add("chart-switch");
    toggle.setAccessibleText(TEXT.text("log.accessible"));
    toggle.setTooltip(Controls.tooltip(TEXT.text("log.accessible")));
    toggle.selectedProperty().bindBidirectional(log);
    return List.of(toggle);
  }
}
