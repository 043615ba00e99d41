package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.data.Task;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.loss.Loss;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.ui.common.Choice;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.Workbench;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The output: its activation, which the task and the loss all but decide, and how it starts. */
final class OutputCard {
  private static final Messages TEXT = Messages.of(OutputCard.class);
  private static final List<String> OUTPUTS = List.of("sigmoid", "softmax", "linear");

  private final Composer composer;
  private final Choice activation;
  private final ActivationPlot plot = new ActivationPlot();
  private final Label formula = Cards.note();
  private final Label why = Cards.note();
  private final Choice initializer;
  private final Label start = Cards.note();
  private final Label task = new Label();
  private final VBox node;

  private OutputCard(Composer composer) {
    this.composer = composer;
    Workbench workbench = composer.workbench();
    activation =
        new Choice(
            "card-activation",
            TEXT.text("card.activation"),
            OUTPUTS,
            Names::activation,
            chosen -> workbench.edit(LayerEdits.output(Activations.of(chosen, Map.of()))));
    initializer =
        new Choice(
            "card-initializer",
            TEXT.text("card.initializer"),
            Initializers.all().stream().map(Initializer::id).toList(),
            Names::initializer,
            chosen -> workbench.edit(LayerEdits.outputInitializer(Initializers.of(chosen))));
    initializer.node().setTooltip(Controls.tooltip(TEXT.text("start.tip")));
    node =
        Cards.card(
            "output-card",
            new Label(TEXT.text("output.title")),
            task,
            Controls.row(TEXT.text("card.activation"), activation.node()),
            why,
            plot.node(),
            formula,
            Controls.row(TEXT.text("card.initializer"), initializer.node()),
            start);
  }

  static void open(Composer composer, Node beside) {
    OutputCard card = new OutputCard(composer);
    Cards.follow(composer.workbench(), card.node, card::show);
    composer.overlays().showPopover(card.node, beside);
    card.activation.node().requestFocus();
  }

  private void show(ExperimentSpec spec) {
    Activation output = spec.network().output();
    Task purpose = spec.data().source().dataset().task();
    Loss loss = spec.training().loss();
    task.setText(TEXT.text("output.task", Names.task(purpose), Names.loss(loss.id())));
    activation.refuse(id -> refusal(id, purpose, loss));
    activation.show(output.id());
    why.setText(TEXT.text("output.why." + purpose.id()));
    Controls.present(plot.node(), output.isElementwise());
    if (output.isElementwise()) {
      plot.show(output, composer.workbench().palette().get());
    }
    formula.setText(TEXT.text("formula." + output.id()));
    initializer.show(spec.network().outputInitializer().id());
    start.setText(TEXT.text("start." + spec.network().outputInitializer().id()));
  }

  /** Why an output cannot have this activation; {@code null} if it can. */
  static String refusal(String id, Task task, Loss loss) {
    String fitting =
        switch (task) {
          case BINARY -> "sigmoid";
          case MULTICLASS -> "softmax";
          case REGRESSION -> "linear";
        };
    if (!id.equals(fitting)) {
      return TEXT.text("output.refused." + task.id() + "." + id);
    }
    return loss.accepts(Activations.of(id, Map.of()))
        ? null
        : TEXT.text("output.refused.loss", Names.loss(loss.id()));
  }
}
