package chalkgrad.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.ui.common.glossary.Explain;
import chalkgrad.ui.common.glossary.Glossary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever asks what a chart shows gets an answer. */
class ChartTermsTest {
  @Test
  void everyChartIsExplained() {
    List<String> unexplained =
        new Charts(null)
            .all().stream()
                .map(Chart::id)
                .filter(id -> !Glossary.has(Explain.termOfChart(id)))
                .toList();
    assertEquals(List.of(), unexplained);
  }
}
