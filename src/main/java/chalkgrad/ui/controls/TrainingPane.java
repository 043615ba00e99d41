package chalkgrad.ui.controls;

import static chalkgrad.ui.common.plot.Numbers.shown;

import chalkgrad.base.Messages;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.loss.Huber;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Losses;
import chalkgrad.engine.optimizer.Adam;
import chalkgrad.engine.optimizer.AdamW;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.engine.schedule.Constant;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.NetworkSpec;
import chalkgrad.training.TrainingSpec;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Card;
import chalkgrad.ui.common.Choice;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.NumberChoice;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.Reach;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * How the network learns: loss, optimizer, rate, batch, start, activation, penalty, and folded away
 * stopping.
 */
public final class TrainingPane implements FramePane {
  /** Bounds within which a learning rate can be meant. */
  private static final double MIN_RATE = 1e-10;

  private static final double MAX_RATE = 1000;
  private static final int MAX_BATCH = 1_000_000;
  private static final double SMALLEST = 1e-6;
  private static final double LARGEST = 1e6;

  /** Numbers that are only shown stand below those in fields. */
  private static final double FIELD_PADDING = 8;

  private final Messages messages = Messages.of(TrainingPane.class);
  private final Workbench workbench;
  private final Choice loss;
  private final Choice optimizer;
  private final Choice initializer;
  private final Choice activation;
  private final NumberChoice rate;
  private final NumberChoice batch;
  private final NumberChoice delta;
  private final NumberChoice decay;
  private final Label rateNow = new Label();
  private final Node rateRow;
  private final PenaltyRows penalty;
  private final MoreRows more;
  private final StoppingRows stopping;
  private final Card node;

  public TrainingPane(Workbench workbench) {
    this.workbench = workbench;
    loss =
        choice(
            "loss", ids(Losses.all(), Loss::id), Names::loss, id -> t -> t.withLoss(Losses.of(id)));
    optimizer =
        choice(
            "optimizer",
            ids(Optimizers.all(), Optimizer::id),
            Names::optimizer,
            id -> t -> t.withOptimizer(Optimizers.of(id, Map.of())));
    initializer =
        networkChoice(
            "initializer",
            ids(Initializers.all(), Initializer::id),
            Names::initializer,
            id -> n -> n.withInitializer(Initializers.of(id)));
    activation =
        networkChoice(
            "activation",
            ids(Activations.hidden(), Activation::id),
            Names::activation,
            id -> n -> withActivation(n, Activations.of(id, Map.of())));
    loss.node().getStyleClass().add("cg-choice-wide");
    rate = rateChoice();
    batch = batchChoice();
    delta = deltaChoice();
    decay = decayChoice();
    rateNow.setId("rate-now");
    rateNow.getStyleClass().add("cg-number");
    rateNow.setTooltip(Controls.tooltip(messages.text("rate.now.hint")));
    rateNow.setPadding(new Insets(0, 0, 0, FIELD_PADDING));
    rateRow = Controls.row(messages.text("rate.now"), rateNow);
    penalty = new PenaltyRows(workbench);
    more = new MoreRows(workbench);
    stopping = new StoppingRows(workbench);
    node =
        Controls.card(
            messages.text("title"),
            row("loss", loss),
            delta.node(),
            row("optimizer", optimizer),
            decay.node(),
            rate.node(),
            rateRow,
            batch.node(),
            row("initializer", initializer),
            row("activation", activation),
            penalty.node(),
            more.node(),
            stopping.node());
    node.setId("training-pane");
    node.setSpacing(4);
    workbench.spec().addListener((property, before, now) -> show(now));
    show(workbench.spec().get());
  }

  @Override
  public Card node() {
    return node;
  }

  /** Shows the learning rate of the moment; everything else follows the spec. */
  @Override
  public void show(TrainingFrame frame) {
    boolean changes = !(frame.spec().training().schedule() instanceof Constant);
    Controls.present(rateRow, changes);
    if (changes) {
      String schedule = Names.schedule(frame.spec().training().schedule().id());
      rateNow.setText(messages.text("rate.now.value", shown(frame.rate()), schedule));
    }
  }

  @Override
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.addAll(rate.actions(ActionGroup.TRAIN, "rate"));
    actions.addAll(batch.actions(ActionGroup.TRAIN, "batch"));
    actions.addAll(actions(ActionGroup.TRAIN, "loss", loss));
    actions.addAll(actions(ActionGroup.TRAIN, "optimizer", optimizer));
    actions.addAll(actions(ActionGroup.NETWORK, "activation", activation));
    actions.addAll(actions(ActionGroup.NETWORK, "initializer", initializer));
    actions.addAll(penalty.actions());
    actions.addAll(more.actions());
    actions.add(Reach.action(ActionGroup.TRAIN, delta.box()));
    actions.add(Reach.action(ActionGroup.TRAIN, decay.box()));
    actions.addAll(stopping.actions());
    return actions;
  }

  private static List<Action> actions(ActionGroup group, String kind, Choice choice) {
    return choice.actions(group, kind, id -> Names.hint(kind, id));
  }

  private void show(ExperimentSpec spec) {
    TrainingSpec training = spec.training();
    NetworkSpec network = spec.network();
    loss.refuse(id -> refusal(id, network.output()));
    loss.show(training.loss().id());
    optimizer.show(training.optimizer().id());
    initializer.show(commonInitializer(network));
    activation.show(commonActivation(network));
    activation.node().setDisable(network.hidden().isEmpty());
    rate.show(Numbers.plain(training.learningRate()));
    batch.show(
        training.batchSize() == 0
            ? messages.text("batch.all")
            : Integer.toString(training.batchSize()));
    penalty.show(training.penalty());
    more.show(spec);
    showConstants(training);
    stopping.show(training.stopping(), spec.data());
  }

  private void showConstants(TrainingSpec training) {
    Controls.present(delta.node(), training.loss() instanceof Huber);
    if (training.loss() instanceof Huber(double own)) {
      delta.show(Numbers.plain(own));
    }
    Controls.present(decay.node(), training.optimizer() instanceof AdamW);
    if (training.optimizer() instanceof AdamW(Adam _, double own)) {
      decay.show(Numbers.plain(own));
    }
    if (training.schedule() instanceof Constant) {
      Controls.present(rateRow, false);
    }
  }

  private NumberChoice deltaChoice() {
    return new NumberChoice(
            "huber-delta-choice",
            messages.text("delta"),
            List.of("0.1", "0.3", "0.5", "1", "1.35", "2"),
            text -> {
              double value = Numbers.parse(text, SMALLEST, LARGEST);
              edit(t -> t.loss() instanceof Huber ? t.withLoss(new Huber(value)) : t);
            })
        .hint(messages.text("delta.hint"));
  }

  private NumberChoice decayChoice() {
    return new NumberChoice(
            "weight-decay-choice",
            messages.text("decay"),
            List.of("0", "0.001", "0.01", "0.03", "0.1", "0.3", "1"),
            text -> {
              double value = Numbers.parse(text, 0, LARGEST);
              edit(t ->
                  t.optimizer() instanceof AdamW(Adam adam, double _)
                      ? t.withOptimizer(new AdamW(adam, value))
                      : t);
            })
        .hint(messages.text("decay.hint"));
  }

  private String refusal(String lossId, Activation output) {
    return Losses.of(lossId).accepts(output)
        ? null
        : messages.text("loss.refused", Names.activation(output.id()));
  }

  private NumberChoice rateChoice() {
    List<String> usual =
        List.of(
            "0.00001", "0.0001", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1", "3", "10");
    NumberChoice choice =
        new NumberChoice(
            "rate-choice",
            messages.text("rate"),
            usual,
            text -> {
              double value = Numbers.parse(text, MIN_RATE, MAX_RATE);
              edit(training -> training.withLearningRate(value));
            });
    return choice.hint(messages.text("rate.hint"));
  }

  private NumberChoice batchChoice() {
    String all = messages.text("batch.all");
    NumberChoice choice =
        new NumberChoice(
            "batch-choice",
            messages.text("batch"),
            List.of("1", "10", "16", "32", "64", "128", "256", all),
            text -> {
              int size =
                  text.strip().equalsIgnoreCase(all)
                      ? 0
                      : (int) Numbers.parseWhole(text, 1, MAX_BATCH);
              edit(training -> training.withBatchSize(size));
            });
    return choice.hint(messages.text("batch.hint"));
  }

  private Choice choice(
      String key,
      List<String> ids,
      UnaryOperator<String> names,
      Function<String, UnaryOperator<TrainingSpec>> change) {
    return new Choice(
        key + "-choice", messages.text(key), ids, names, id -> edit(change.apply(id)));
  }

  private Choice networkChoice(
      String key,
      List<String> ids,
      UnaryOperator<String> names,
      Function<String, UnaryOperator<NetworkSpec>> change) {
    return new Choice(
        key + "-choice",
        messages.text(key),
        ids,
        names,
        id -> workbench.edit(spec -> spec.withNetwork(change.apply(id).apply(spec.network()))));
  }

  private Node row(String key, Choice choice) {
    choice.hint(messages.text(key + ".hint"));
    return Controls.row(messages.text(key), choice.node());
  }

  private void edit(UnaryOperator<TrainingSpec> change) {
    workbench.edit(spec -> spec.withTraining(change.apply(spec.training())));
  }

  private static NetworkSpec withActivation(NetworkSpec network, Activation activation) {
    return network.withHidden(
        network.hidden().stream()
            .<LayerSpec>map(layer ->
                switch (layer) {
                  case LayerSpec.Dense dense -> dense.withActivation(activation);
                })
            .toList());
  }

  /** The id that all hidden layers share, else {@code null}. */
  private static String commonActivation(NetworkSpec network) {
    return common(
        network.hidden().stream()
            .map(layer ->
                switch (layer) {
                  case LayerSpec.Dense dense -> dense.activation().id();
                })
            .toList());
  }

  private static String commonInitializer(NetworkSpec network) {
    List<String> ids = new ArrayList<>(List.of(network.outputInitializer().id()));
    for (LayerSpec layer : network.hidden()) {
      ids.add(
          switch (layer) {
            case LayerSpec.Dense dense -> dense.initializer().id();
          });
    }
    return common(ids);
  }

  private static String common(List<String> ids) {
    return ids.stream().distinct().count() == 1 ? ids.getFirst() : null;
  }

  private static <T> List<String> ids(List<T> members, Function<T, String> id) {
    return members.stream().map(id).toList();
  }
}
