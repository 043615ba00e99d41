package chalkgrad.ui.table;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Makes the columns for a data set, each as wide as what stands in it. */
final class TableColumns {
  /** With more raw columns than this, what is predicted stands before them, to be seen at once. */
  private static final int MOST_IN_FRONT = 5;

  private static final int MOST_MEASURED = 300;
  private static final double PADDING = 20;
  private static final double SORT_ARROW = 16;
  private static final double MARK = 18;
  private static final double NARROWEST = 56;
  private static final double WIDEST = 230;
  private static final double MOST_STRETCH = 1.7;
  private static final double SCROLL_BAR = 16;

  private final Messages messages;
  private final TableView<Integer> table;
  private final TableState state;
  private final DataCell.Surroundings around;
  private final List<Double> widths = new ArrayList<>();
  private final Font numbers = Font.font("monospace", Theme.BASE_FONT_SIZE);
  private final Font words = Font.font(Theme.BASE_FONT_SIZE);
  private final Font bold = Font.font(null, FontWeight.BOLD, Theme.BASE_FONT_SIZE);

  TableColumns(
      Messages messages, TableView<Integer> table, TableState state, DataCell.Surroundings around) {
    this.messages = messages;
    this.table = table;
    this.state = state;
    this.around = around;
    table.widthProperty().addListener((property, before, now) -> stretch());
  }

  /** The fields in the order of the columns. */
  static List<Field> fields(Dataset dataset) {
    List<Field> features = new ArrayList<>();
    for (int column = 0; column < dataset.columns(); column++) {
      features.add(new Field.Feature(column));
    }
    List<Field> fields = new ArrayList<>(List.of(new Field.RowNumber()));
    if (features.size() <= MOST_IN_FRONT) {
      fields.addAll(features);
      fields.addAll(List.of(new Field.Target(), new Field.SplitPart()));
      fields.addAll(List.of(new Field.Prediction(), new Field.RowLoss()));
    } else {
      fields.addAll(List.of(new Field.Target(), new Field.Prediction(), new Field.RowLoss()));
      fields.add(new Field.SplitPart());
      fields.addAll(features);
    }
    return fields;
  }

  /** Makes the columns anew. */
  void rebuild() {
    widths.clear();
    List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
    for (Field field : fields(state.data().dataset())) {
      columns.add(column(field));
      widths.add(width(field));
    }
    table.getSortOrder().clear();
    table.getColumns().setAll(columns);
    stretch();
  }

  private TableColumn<Integer, Integer> column(Field field) {
    TableColumn<Integer, Integer> column = new TableColumn<>(name(field));
    column.setUserData(field);
    column.setId("column-" + id(field));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(any -> new DataCell(field, state, around));
    // The order is made by RowOrder; the table only needs to know that there is one.
    column.setComparator(Comparator.naturalOrder());
    column.setMinWidth(36);
    column.getStyleClass().add(state.data().isNumeric(field) ? "number-column" : "word-column");
    return column;
  }

  private static String id(Field field) {
    return switch (field) {
      case Field.RowNumber() -> "row";
      case Field.Feature(int column) -> Integer.toString(column);
      case Field.Target() -> "target";
      case Field.SplitPart() -> "split";
      case Field.Prediction() -> "prediction";
      case Field.RowLoss() -> "loss";
    };
  }

  private String name(Field field) {
    Dataset dataset = state.data().dataset();
    return switch (field) {
      case Field.Feature(int column) -> dataset.featureNames().get(column);
      case Field.Target() -> dataset.targetName();
      default -> messages.text("column." + id(field));
    };
  }

  private String hint(Field field) {
    Dataset dataset = state.data().dataset();
    boolean classes = state.data().isClassification();
    return switch (field) {
      case Field.Feature(int column) ->
          messages.text("hint.feature", dataset.featureNames().get(column));
      case Field.Target() ->
          messages.text(classes ? "hint.target.class" : "hint.target", dataset.targetName());
      case Field.Prediction() ->
          messages.text(classes ? "hint.prediction.class" : "hint.prediction");
      case Field.RowLoss() -> messages.text(classes ? "hint.loss" : "hint.loss.regression");
      default -> messages.text("hint." + id(field));
    };
  }

  /** Headers exist once the table is laid out. */
  void installHints() {
    for (Node node : table.lookupAll(".column-header")) {
      if (node instanceof TableColumnHeader header
          && header.getTableColumn() != null
          && header.getTableColumn().getUserData() instanceof Field field) {
        Tooltip.install(header, Controls.tooltip(hint(field)));
      }
    }
  }

  private double width(Field field) {
    TableData data = state.data();
    double content = 0;
    boolean numeric = data.isNumeric(field);
    int stride = Math.max(1, data.rows() / MOST_MEASURED);
    String longest = "";
    for (int row = 0; row < data.rows(); row += stride) {
      String text = sample(field, row);
      longest = text.length() > longest.length() ? text : longest;
    }
    content = wide(longest, numeric ? numbers : words);
    if (field instanceof Field.Target && data.isClassification()) {
      content += MARK;
    }
    double header = wide(name(field), bold) + SORT_ARROW;
    return Math.clamp(Math.max(content, header) + PADDING, NARROWEST, WIDEST);
  }

  /** Live cells are measured by the widest that they may become. */
  private String sample(Field field, int row) {
    TableData data = state.data();
    return switch (field) {
      case Field.RowNumber() -> Integer.toString(data.rows());
      case Field.RowLoss() -> "12.3456";
      case Field.Prediction() when data.isClassification() ->
          "M ≠ " + data.text(new Field.Target(), row) + "  100.0 %  ";
      case Field.Prediction() -> "−" + data.text(new Field.Target(), row);
      default -> data.text(field, row);
    };
  }

  private static double wide(String text, Font font) {
    Text measured = new Text(text);
    measured.setFont(font);
    return Math.ceil(measured.getLayoutBounds().getWidth());
  }

  /** Few columns share the room that is left; many are scrolled through. */
  private void stretch() {
    double needed = widths.stream().mapToDouble(Double::doubleValue).sum();
    double factor = Math.clamp((table.getWidth() - SCROLL_BAR) / needed, 1, MOST_STRETCH);
    for (int i = 0; i < widths.size() && i < table.getColumns().size(); i++) {
      table.getColumns().get(i).setPrefWidth(Math.floor(widths.get(i) * factor));
    }
  }
}
