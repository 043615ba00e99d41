package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.CsvFormat;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.DecimalMark;
import chalkgrad.data.csv.Delimiter;
import chalkgrad.data.csv.ImportDraft;
import chalkgrad.data.csv.Quote;
import chalkgrad.data.csv.TextEncoding;
import chalkgrad.ui.data.importing.GuessChoice.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How the characters of the file are to be read: each choice shows the guess and overrides it. */
final class ReadingRow {
  private final ImportModel model;
  private final List<Option<?>> options = new ArrayList<>();
  private final HBox node = new HBox(10);

  /** One of the choices: what it offers, what the format says, what the user said. */
  private record Option<T>(
      String key,
      List<T> values,
      Function<T, String> id,
      Function<CsvFormat, T> guessed,
      Function<CsvOptions, Optional<T>> said,
      GuessChoice<T> choice) {

    void show(CsvOptions options, Optional<CsvFormat> format) {
      Optional<T> own = said.apply(options);
      String guess =
          format
              .filter(any -> own.isEmpty())
              .map(guessed)
              .map(value -> Words.text("guessed.as", name(value)))
              .orElse(Words.text("guess"));
      List<Item<T>> items = new ArrayList<>();
      items.add(Item.guess(guess));
      values.forEach(value -> items.add(Item.of(value, name(value))));
      choice.show(items, own);
    }

    private String name(T value) {
      return Words.text(key + "." + id.apply(value));
    }
  }

  private interface Change<T> {
    CsvOptions.Builder of(CsvOptions.Builder builder, Optional<T> value);
  }

  ReadingRow(ImportModel model) {
    this.model = model;
    node.getStyleClass().add("import-reading");
    add(
        "delimiter",
        List.of(Delimiter.values()),
        Delimiter::id,
        CsvFormat::delimiter,
        CsvOptions::delimiter,
        CsvOptions.Builder::delimiter);
    add(
        "decimal",
        List.of(DecimalMark.values()),
        DecimalMark::id,
        CsvFormat::decimalMark,
        CsvOptions::decimalMark,
        CsvOptions.Builder::decimalMark);
    add(
        "quote",
        List.of(Quote.values()),
        Quote::id,
        CsvFormat::quote,
        CsvOptions::quote,
        CsvOptions.Builder::quote);
    add(
        "header",
        List.of(true, false),
        String::valueOf,
        CsvFormat::header,
        CsvOptions::header,
        CsvOptions.Builder::header);
    add(
        "encoding",
        List.of(TextEncoding.values()),
        TextEncoding::id,
        CsvFormat::encoding,
        CsvOptions::encoding,
        CsvOptions.Builder::encoding);
    model.options().addListener((property, before, now) -> show());
    model.preview().addListener((property, before, now) -> show());
    show();
  }

  HBox node() {
    return node;
  }

  private <T> void add(
      String key,
      List<T> values,
      Function<T, String> id,
      Function<CsvFormat, T> guessed,
      Function<CsvOptions, Optional<T>> said,
      Change<T> change) {
    Label label = new Label(Words.text(key));
    label.getStyleClass().add("cg-small");
    var choice =
        new GuessChoice<T>(
            "import-" + key, Words.text(key), value -> model.edit(edit(change, value)));
    label.setLabelFor(choice.node());
    options.add(new Option<>(key, values, id, guessed, said, choice));
    VBox column = new VBox(2, label, choice.node());
    column.setMinWidth(0);
    column.setPrefWidth(160);
    HBox.setHgrow(column, Priority.ALWAYS);
    node.getChildren().add(column);
  }

  private static <T> UnaryOperator<CsvOptions> edit(Change<T> change, Optional<T> value) {
    return options -> change.of(options.toBuilder(), value).build();
  }

  private void show() {
    Optional<CsvFormat> format =
        Optional.ofNullable(model.preview().get())
            .flatMap(Preview::draft)
            .flatMap(ImportDraft::format);
    options.forEach(option -> option.show(model.options().get(), format));
  }
}
