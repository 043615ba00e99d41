package chalkgrad.ui.data;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.feature.Feature;
import chalkgrad.data.feature.FeatureSet;
import chalkgrad.data.feature.Features;
import chalkgrad.data.scaling.Scaling;
import chalkgrad.data.scaling.Scalings;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.ActionSource;
import chalkgrad.ui.common.Card;
import chalkgrad.ui.common.Choice;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.DataFacts;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/** What the network sees of a sample: a chip for each feature, and the scaling. */
public final class FeaturesPane implements ActionSource {
  /** Chips beyond this number scroll, or they would push everything else away. */
  private static final int FREE_CHIPS = 12;

  private static final double SCROLL_HEIGHT = 120;

  private final Messages messages = Messages.of(FeaturesPane.class);
  private final Workbench workbench;
  private final DataFacts facts = new DataFacts();
  private final FlowPane chips = new FlowPane(5, 5);
  private final ScrollPane scroll = new ScrollPane();
  private final StackPane holder = new StackPane();
  private final Choice scaling;
  private final Card node;
  private List<String> shownIds = List.of();
  private Set<String> shownOn = Set.of();
  private List<String> shownNames = List.of();

  public FeaturesPane(Workbench workbench) {
    this.workbench = workbench;
    scaling =
        new Choice(
            "scaling-choice",
            messages.text("scaling"),
            Scalings.all().stream().map(Scaling::id).toList(),
            Names::scaling,
            id -> workbench.edit(spec -> spec.withInput(spec.input().withScaling(id))));
    scaling.hint(messages.text("scaling.hint"));
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(SCROLL_HEIGHT);
    scroll.getStyleClass().add("cg-chip-scroll");
    node =
        Controls.card(
            messages.text("features.title"),
            holder,
            Controls.row(messages.text("scaling"), scaling.node()));
    node.setId("features-pane");
    workbench.spec().addListener((property, before, now) -> show(now));
    show(workbench.spec().get());
  }

  public Card node() {
    return node;
  }

  /** A switch for each feature that is offered now, and the kinds of scaling. */
  @Override
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    for (String id : shownIds) {
      Feature feature = Feature.parse(id, shownNames.size());
      boolean on = shownOn.contains(id);
      boolean last = on && shownOn.size() == 1;
      String symbol = feature.symbol(shownNames);
      actions.add(
          Action.named(
                  ActionGroup.DATA,
                  "feature-" + id,
                  messages.text(on ? "action.feature-off" : "action.feature-on", symbol),
                  messages.text("feature.hint", symbol),
                  () -> toggle(id, !on))
              .unlisted()
              .refusedBy(() -> last ? messages.text("feature.last") : ""));
    }
    actions.addAll(scaling.actions(ActionGroup.DATA, "scaling", id -> Names.hint("scaling", id)));
    return actions;
  }

  private void show(ExperimentSpec spec) {
    scaling.show(spec.input().scaling());
    Dataset data = facts.of(spec.data().source());
    Set<String> on = new LinkedHashSet<>(chosen(spec, data.columns()));
    Set<String> ids = new LinkedHashSet<>();
    Features.suggested(data.columns()).forEach(feature -> ids.add(feature.id()));
    ids.addAll(on);
    boolean same =
        shownIds.equals(List.copyOf(ids))
            && shownOn.equals(on)
            && shownNames.equals(data.featureNames());
    if (!same) {
      shownIds = List.copyOf(ids);
      shownOn = on;
      shownNames = data.featureNames();
      rebuild();
    }
  }

  private void rebuild() {
    chips.getChildren().clear();
    for (String id : shownIds) {
      chips.getChildren().add(chip(id));
    }
    boolean many = shownIds.size() > FREE_CHIPS;
    scroll.setContent(many ? chips : null);
    holder.getChildren().setAll(many ? scroll : chips);
  }

  private StackPane chip(String id) {
    String symbol = Feature.parse(id, shownNames.size()).symbol(shownNames);
    ToggleButton chip = new ToggleButton(symbol);
    chip.setId("feature-" + id);
    chip.getStyleClass().add("cg-chip");
    chip.setSelected(shownOn.contains(id));
    chip.setAccessibleText(messages.text("feature.hint", symbol));
    chip.setOnAction(event -> toggle(id, chip.isSelected()));
    boolean last = shownOn.size() == 1 && shownOn.contains(id);
    chip.setDisable(last);
    // A disabled control shows no tooltip, so what it stands in does.
    StackPane place = new StackPane(chip);
    Tooltip.install(
        place, Controls.tooltip(messages.text(last ? "feature.last" : "feature.hint", symbol)));
    return place;
  }

  private void toggle(String id, boolean on) {
    workbench.edit(spec -> {
      int columns = facts.of(spec.data().source()).columns();
      Set<String> wanted = new LinkedHashSet<>(chosen(spec, columns));
      if (on) {
        wanted.add(id);
      } else {
        wanted.remove(id);
      }
      List<String> ordered = new ArrayList<>(shownIds);
      ordered.retainAll(wanted);
      return spec.withInput(spec.input().withFeatures(ordered));
    });
  }

  /** The ids that are on; an empty list in the spec means every raw column. */
  private static List<String> chosen(ExperimentSpec spec, int columns) {
    return spec.input().features().isEmpty()
        ? FeatureSet.raw(columns).ids()
        : spec.input().features();
  }
}
