package chalkgrad.ui.predict;

import chalkgrad.data.csv.Finding;
import chalkgrad.data.csv.NewRows;
import chalkgrad.training.PredictedRows;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FilePicker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The rows of a file, each with its prediction. */
final class FileRows {
  private static final double ROW_HEIGHT = 24;
  private static final double CHARACTER = 7.6;
  private static final double PADDING = 22;
  private static final int LOOKED_AT = 40;
  private static final int DIGITS = 5;
  private static final double NOTES_HEIGHT = 92;

  /** Of what was found these say how the file was cut, which goes without saying here. */
  private static final Set<String> UNSAID = Set.of("found.encoding", "found.table");

  private final PredictModel model;
  private final FilePicker picker;
  private final Button open;
  private final Button save;
  private final Label facts = new Label();
  private final TableView<Integer> table = new TableView<>();
  private final VBox notes = new VBox(3);
  private final ScrollPane notesPane = new ScrollPane(notes);
  private final VBox node;
  private Path opened;
  private List<String> header = List.of();
  private Map<Integer, List<String>> texts = new HashMap<>();

  FileRows(PredictModel model, FilePicker picker) {
    this.model = model;
    this.picker = picker;
    open =
        Controls.button(
            "predict-open",
            BootstrapIcons.FOLDER2_OPEN,
            Words.text("open"),
            Words.text("open.hint"));
    open.setOnAction(event -> picker.chooseTable().ifPresent(this::read));
    save =
        Controls.button(
            "predict-save", BootstrapIcons.DOWNLOAD, Words.text("save"), Words.text("save.hint"));
    save.setOnAction(event -> save());
    facts.setId("predict-facts");
    facts.getStyleClass().add("cg-label");
    facts.setMinWidth(0);
    HBox bar = new HBox(8, open, facts, Controls.spacer(), save);
    bar.setAlignment(Pos.CENTER_LEFT);
    table.setId("predict-table");
    table.getStyleClass().add("predict-table");
    table.setFixedCellSize(ROW_HEIGHT);
    table.setAccessibleText(Words.text("table"));
    table.setMinHeight(0);
    VBox.setVgrow(table, Priority.ALWAYS);
    notesPane.setFitToWidth(true);
    notesPane.getStyleClass().add("predict-scroll");
    notesPane.setMaxHeight(NOTES_HEIGHT);
    notesPane.setMinHeight(0);
    node = new VBox(8, bar, notesPane, table);
    model.file().addListener((property, before, now) -> show(now));
    Controls.present(save, false);
    Controls.present(table, false);
    Controls.present(notesPane, false);
    facts.setText(Words.text("file.hint"));
  }

  VBox node() {
    return node;
  }

  void read(Path path) {
    opened = path;
    model.open(path);
  }

  private void save() {
    String name =
        opened.getFileName().toString().replaceFirst("(\\.csv|\\.txt|\\.tsv)?(\\.gz)?$", "");
    picker
        .saveTable(Words.text("save.name", name))
        .ifPresent(
            path -> model.save(path, () -> facts.setText(Words.text("saved", path.getFileName()))));
  }

  private void show(Answer answer) {
    texts = new HashMap<>();
    List<String> names = answer.table().header();
    if (!names.equals(header) || table.getItems().size() != answer.rows().rows()) {
      header = names;
      List<Integer> rows = IntStream.range(0, answer.rows().rows()).boxed().toList();
      table.setItems(FXCollections.observableArrayList(rows));
      table.getColumns().setAll(columns(answer));
    }
    table.refresh();
    facts.setText(summary(answer));
    notes
        .getChildren()
        .setAll(
            answer.rows().findings().stream()
                .filter(FileRows::isSaid)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .map(FileRows::note)
                .toList());
    if (!answer.outliers().isEmpty()) {
      notes.getChildren().add(note(Words.text("outliers", answer.outliers().size())));
    }
    Controls.present(save, true);
    Controls.present(table, true);
    Controls.present(notesPane, !notes.getChildren().isEmpty());
  }

  private static boolean isSaid(Finding finding) {
    boolean isGuess = finding.severity() == Finding.Severity.GUESS;
    return !isGuess && !UNSAID.contains(finding.key());
  }

  private String summary(Answer answer) {
    NewRows rows = answer.rows();
    String file = opened.getFileName().toString();
    if (!rows.hasTruth()) {
      return Words.text("facts", file, rows.rows());
    }
    PredictedRows.Comparison compared = answer.predicted().compared(rows.truth());
    String key = answer.data().task().isClassification() ? "facts.accuracy" : "facts.r2";
    String score = Double.isNaN(compared.score()) ? "–" : Rounding.significant(compared.score(), 4);
    return Words.text(key, file, rows.rows(), score);
  }

  private List<TableColumn<Integer, String>> columns(Answer answer) {
    List<TableColumn<Integer, String>> columns = new ArrayList<>();
    TableColumn<Integer, String> line = new TableColumn<>(Words.text("line"));
    line.setCellValueFactory(row ->
        new ReadOnlyStringWrapper(
            Long.toString(model.file().get().rows().lines()[row.getValue()])));
    line.setPrefWidth(60);
    columns.add(line);
    inOrder(answer).forEach(index -> columns.add(column(index, answer)));
    columns.forEach(column -> column.setSortable(false));
    columns.forEach(column -> column.setReorderable(false));
    return columns;
  }

  /** What is said of a row comes before the row itself. */
  private IntStream inOrder(Answer answer) {
    int cells = answer.data().groups().size();
    int said = cells + (answer.rows().hasTruth() ? 1 : 0);
    return IntStream.concat(
        IntStream.range(said, header.size()),
        IntStream.concat(IntStream.range(cells, said), IntStream.range(0, cells)));
  }

  private TableColumn<Integer, String> column(int index, Answer answer) {
    TableColumn<Integer, String> column = new TableColumn<>(header.get(index));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(texts(row.getValue()).get(index)));
    column.setPrefWidth(width(index, answer));
    int said = answer.data().groups().size() + (answer.rows().hasTruth() ? 1 : 0);
    if (index == said) {
      column.getStyleClass().add("predict-said");
    }
    return column;
  }

  private List<String> texts(int row) {
    return texts.computeIfAbsent(row, any -> shown(model.file().get(), row));
  }

  /** The texts of a row as they are saved, what the network says with fewer digits. */
  private static List<String> shown(Answer answer, int row) {
    List<String> cells = new ArrayList<>(answer.table().row(row));
    int said = answer.data().groups().size() + (answer.rows().hasTruth() ? 1 : 0);
    int first = answer.data().task().isClassification() ? said + 1 : said;
    for (int i = first; i < cells.size() - 1; i++) {
      cells.set(i, Rounding.significant(Double.parseDouble(cells.get(i)), DIGITS));
    }
    return cells;
  }

  private double width(int index, Answer answer) {
    int longest = header.get(index).length() + 1;
    for (int row = 0; row < Math.min(LOOKED_AT, answer.rows().rows()); row++) {
      longest = Math.max(longest, texts(row).get(index).length());
    }
    return Math.clamp(longest * CHARACTER + PADDING, 70, 230);
  }

  private static Label note(Finding finding) {
    return note(finding.text());
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.getStyleClass().add("predict-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }
}
