package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.ColumnProfile;
import chalkgrad.data.csv.ColumnProfile.Bar;
import chalkgrad.ui.common.Numbers;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How the values of the chosen column are distributed: bins of numbers, or words with counts. */
final class Distribution {
  private static final double HEIGHT = 64;
  private static final int WORDS = 4;
  private static final double WORD_BAR = 62;
  private static final double WORD_BAR_HEIGHT = 9;

  private final VBox node = new VBox(2);

  Distribution() {
    node.getStyleClass().add("import-distribution");
    node.setMinHeight(Region.USE_PREF_SIZE);
  }

  VBox node() {
    return node;
  }

  void show(ColumnProfile profile) {
    if (Double.isNaN(profile.min())) {
      node.getChildren().setAll(words(profile));
    } else {
      Bars bars = new Bars(HEIGHT, Double.MAX_VALUE);
      bars.show(profile.bars());
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      node.getChildren()
          .setAll(
              bars, new HBox(small(number(profile.min())), space, small(number(profile.max()))));
    }
  }

  void clear() {
    node.getChildren().clear();
  }

  private static String number(double value) {
    String plain = Numbers.plain(value);
    return plain.length() <= 12 ? plain : String.format(java.util.Locale.ROOT, "%.4g", value);
  }

  private static GridPane words(ColumnProfile profile) {
    GridPane grid = new GridPane(6, 1);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(0);
    ColumnConstraints count = new ColumnConstraints();
    count.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(name, new ColumnConstraints(WORD_BAR), count);
    List<Bar> bars = profile.bars().stream().limit(WORDS).toList();
    int most = bars.isEmpty() ? 1 : Math.max(1, bars.getFirst().count());
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      Label word = small(bar.label());
      word.setMinWidth(0);
      grid.addRow(i, word, bar(bar.count(), most), small(Words.count(bar.count())));
    }
    int others = profile.distinct() - bars.size();
    if (others > 0) {
      grid.add(small(Words.counted("others", others)), 0, bars.size());
    }
    return grid;
  }

  private static StackPane bar(int count, int most) {
    Region bar = new Region();
    bar.getStyleClass().add("import-word-bar");
    bar.setMaxSize(Math.max(1.5, WORD_BAR * count / most), WORD_BAR_HEIGHT);
    StackPane place = new StackPane(bar);
    place.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return place;
  }

  private static Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("cg-small");
    return label;
  }
}
