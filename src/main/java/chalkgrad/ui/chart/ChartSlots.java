package chalkgrad.ui.chart;

import chalkgrad.training.ViewRequest;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.Setting;
import chalkgrad.ui.common.Settings;
import chalkgrad.ui.common.Workbench;
import java.util.List;
import java.util.Set;

/**
 * The two places for charts, and what both need of the session together. One of them at most is
 * enlarged.
 */
public final class ChartSlots {
  private static final Setting<String> LEFT = Setting.text("chart.left", Charts.LOSS);
  private static final Setting<String> RIGHT = Setting.text("chart.right", Charts.ROC);

  private final Workbench workbench;
  private final ChartSlot left;
  private final ChartSlot right;

  /**
   * @param settings where the choices of charts are kept
   */
  public ChartSlots(Workbench workbench, FilePicker picker, Settings settings) {
    this.workbench = workbench;
    left = new ChartSlot("left-chart", workbench, picker, settings.property(LEFT));
    right = new ChartSlot("right-chart", workbench, picker, settings.property(RIGHT));
    left.shown().addListener((property, before, now) -> request());
    right.shown().addListener((property, before, now) -> request());
    left.enlarged().addListener((property, before, now) -> giveWay(now, right));
    right.enlarged().addListener((property, before, now) -> giveWay(now, left));
    request();
  }

  public ChartSlot left() {
    return left;
  }

  public ChartSlot right() {
    return right;
  }

  /** Both, from left to right. */
  public List<ChartSlot> both() {
    return List.of(left, right);
  }

  /** Whether one of them has much more room than usual. */
  public boolean isOneEnlarged() {
    return left.enlarged().get() || right.enlarged().get();
  }

  private static void giveWay(boolean enlarged, ChartSlot other) {
    if (enlarged) {
      other.enlarged().set(false);
    }
  }

  private void request() {
    ViewRequest nothing = workbench.view().get().withAspects(Set.of());
    workbench.view().set(right.wants(left.wants(nothing)));
  }
}
