package chalkgrad.ui.chart;

/** What charts are about; the order is that of the menu. */
enum ChartGroup {
  CURVES("curves"),
  EVALUATION("evaluation"),
  NETWORK("network");

  private final String id;

  ChartGroup(String id) {
    this.id = id;
  }

  /** Part of the key of its heading. */
  String id() {
    return id;
  }
}
