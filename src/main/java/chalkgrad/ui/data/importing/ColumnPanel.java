package chalkgrad.ui.data.importing;

import chalkgrad.data.MissingPolicy;
import chalkgrad.data.csv.ColumnKind;
import chalkgrad.data.csv.ColumnProfile;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.data.importing.GuessChoice.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Everything about the chosen column, or what can be said of several at once. */
final class ColumnPanel {
  private final ImportModel model;
  private final Label title = new Label();
  private final Label counts = new Label();
  private final Distribution distribution = new Distribution();
  private final Label reason = new Label();
  private final GuessChoice<ColumnKind> kind;
  private final GuessChoice<MissingPolicy> policy;
  private final CodesField codes;
  private final ToggleButton target;
  private final ToggleButton split;
  private final HBox roles;
  private final HBox policyRow;
  private final VBox node;

  ColumnPanel(ImportModel model) {
    this.model = model;
    title.setId("import-column-title");
    title.getStyleClass().add("cg-title");
    counts.getStyleClass().add("cg-small");
    reason.setId("import-column-reason");
    reason.getStyleClass().add("import-reason");
    reason.setWrapText(true);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    kind =
        new GuessChoice<>(
            "import-kind",
            Words.text("column.kind"),
            value -> model.edit(OptionEdits.kind(value, model.selectedNames())));
    policy =
        new GuessChoice<>(
            "import-column-policy",
            Words.text("column.policy"),
            value -> model.edit(OptionEdits.policy(value, model.selectedNames())));
    codes =
        new CodesField(
            "import-column-codes",
            Words.text("column.codes"),
            value -> model.edit(OptionEdits.codes(value, model.selectedNames())));
    target = toggle("target", BootstrapIcons.BULLSEYE);
    target.setOnAction(event ->
        onlyColumn()
            .ifPresent(name -> {
              // The target cannot be taken away, only given to another column.
              target.setSelected(true);
              model.edit(OptionEdits.target(name));
            }));
    split = toggle("split", BootstrapIcons.PIE_CHART);
    split.setOnAction(event -> onlyColumn().ifPresent(name -> model.edit(OptionEdits.split(name))));
    roles = new HBox(6, target, split);
    HBox kindRow = Rows.of(Words.text("column.kind"), kind.node());
    policyRow = Rows.of(Words.text("column.policy"), policy.node());
    HBox codesRow = Rows.of(Words.text("column.codes"), codes.node());
    codes.node().setTooltip(Controls.tooltip(Words.text("column.codes.hint")));
    node =
        new VBox(
            5, title, counts, distribution.node(), reason, kindRow, roles, codesRow, policyRow);
    node.getStyleClass().add("import-panel");
    model.preview().addListener((property, before, now) -> show());
    model.selected().addListener((property, before, now) -> show());
    show();
  }

  VBox node() {
    return node;
  }

  private static ToggleButton toggle(String key, BootstrapIcons icon) {
    ToggleButton toggle = new ToggleButton(Words.text("role." + key), Controls.icon(icon));
    toggle.setId("import-" + key + "-toggle");
    toggle.getStyleClass().add("import-role");
    toggle.setAccessibleText(Words.text("role." + key + ".hint"));
    toggle.setTooltip(Controls.tooltip(Words.text("role." + key + ".hint")));
    toggle.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(toggle, Priority.ALWAYS);
    return toggle;
  }

  private Optional<String> onlyColumn() {
    List<String> names = model.selectedNames();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  private void show() {
    Preview preview = model.preview().get();
    List<String> names = model.selectedNames();
    boolean any = preview != null && !names.isEmpty();
    // The place stays, so that nothing jumps when the first result comes.
    node.setVisible(any);
    if (!any) {
      return;
    }
    if (names.size() == 1) {
      showOne(preview, model.selected().get().getFirst(), names.getFirst());
    } else {
      showSeveral(names);
    }
    showChoices(preview, names);
  }

  private void showOne(Preview preview, int index, String name) {
    Optional<ColumnProfile> profile = preview.column(index);
    title.setText(name);
    counts.setText(profile.map(known -> counts(known, preview)).orElse(Words.text("looking")));
    profile.ifPresentOrElse(distribution::show, distribution::clear);
    reason.setText(profile.map(known -> Words.reason(known)).orElse(""));
    Preview.Role role = preview.role(index);
    target.setSelected(role == Preview.Role.TARGET);
    split.setSelected(role == Preview.Role.SPLIT);
    Controls.present(roles, true);
    Controls.present(policyRow, role != Preview.Role.TARGET && role != Preview.Role.SPLIT);
    Controls.present(reason, profile.isPresent());
  }

  private static String counts(ColumnProfile profile, Preview preview) {
    String distinct = Words.counted("distinct", profile.distinct());
    if (profile.missing() == 0) {
      return Words.text("column.complete", distinct);
    }
    int rows = preview.raw().map(raw -> raw.rows().size()).orElse(1);
    return Words.text(
        "column.gaps",
        distinct,
        Words.counted("missing", profile.missing()),
        Numbers.percent((double) profile.missing() / rows));
  }

  private void showSeveral(List<String> names) {
    title.setText(Words.text("columns.title", Integer.toString(names.size())));
    counts.setText(String.join(", ", names));
    distribution.clear();
    reason.setText(Words.text("columns.hint"));
    Controls.present(reason, true);
    Controls.present(roles, false);
    Controls.present(policyRow, true);
  }

  private void showChoices(Preview preview, List<String> names) {
    CsvOptions options = model.options().get();
    showEither(
        kind, kinds(preview, names), names, name -> Optional.ofNullable(options.kinds().get(name)));
    List<Item<MissingPolicy>> policies = new ArrayList<>();
    policies.add(Item.guess(Words.text("policy.usual", Policies.name(options.missingPolicy()))));
    policies.addAll(Policies.items());
    showEither(
        policy, policies, names, name -> Optional.ofNullable(options.columnPolicies().get(name)));
    Set<Set<String>> all =
        names.stream()
            .map(name -> options.columnMissingCodes().getOrDefault(name, Set.of()))
            .collect(Collectors.toSet());
    codes.show(all.size() == 1 ? all.iterator().next() : Set.of());
  }

  private static <T> void showEither(
      GuessChoice<T> choice,
      List<Item<T>> items,
      List<String> names,
      Function<String, Optional<T>> said) {
    Set<Optional<T>> values = names.stream().map(said).collect(Collectors.toSet());
    if (values.size() == 1) {
      choice.show(items, values.iterator().next());
    } else {
      choice.showMixed(items, Words.text("columns.mixed"));
    }
  }

  private List<Item<ColumnKind>> kinds(Preview preview, List<String> names) {
    String guess =
        names.size() > 1 || model.options().get().kinds().containsKey(names.getFirst())
            ? Words.text("guess")
            : preview
                .column(model.selected().get().getFirst())
                .map(profile -> Words.text("guessed.as", Words.kind(profile.kind())))
                .orElse(Words.text("guess"));
    List<Item<ColumnKind>> items = new ArrayList<>();
    items.add(Item.guess(guess));
    for (ColumnKind each : ColumnKind.values()) {
      items.add(Item.of(each, Words.text("as." + each.id())));
    }
    return items;
  }
}
