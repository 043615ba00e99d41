package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionState;
import chalkgrad.training.StoppingSpec;
import chalkgrad.ui.common.Numbers;

/** What a session's state means, in words for the student. */
final class StateTexts {
  private final Messages messages = Messages.of(StateTexts.class);

  /** Which number ran away, when and where, and the likeliest reason. */
  String diverged(SessionState.Diverged state, ExperimentSpec spec) {
    return messages.text(
        "diverged",
        Long.toString(state.step()),
        quantity(state, spec),
        value(state.value()),
        Numbers.plain(spec.training().learningRate()));
  }

  private String quantity(SessionState.Diverged state, ExperimentSpec spec) {
    boolean output = state.layer() > spec.network().hidden().size();
    String layer =
        output
            ? messages.text("layer.output")
            : messages.text("layer.hidden", Integer.toString(state.layer()));
    return state.quantity() == SessionState.Quantity.LOSS
        ? messages.text("diverged.loss")
        : messages.text("diverged." + state.quantity().id(), layer);
  }

  private String value(double value) {
    if (Double.isNaN(value)) {
      return messages.text("value.nan");
    }
    return Double.isInfinite(value) ? messages.text("value.infinite") : Numbers.measure(value);
  }

  /** Which rule ended the training. */
  String finished(SessionState.Finished state, ExperimentSpec spec) {
    StoppingSpec rules = spec.training().stopping();
    return switch (state.reason()) {
      case MAX_EPOCHS -> messages.text("finished.epochs", Long.toString(rules.maxEpochs()));
      case TOLERANCE ->
          messages.text(
              "finished.tolerance",
              Numbers.plain(rules.tolerance()),
              Integer.toString(rules.toleranceEpochs()));
      case PATIENCE -> messages.text("finished.patience", Integer.toString(rules.patience()));
    };
  }

  /** What the button that clips will do. */
  String clip(ExperimentSpec spec) {
    return messages.text(
        "status.clip.hint", Numbers.plain(Actions.clipping(spec.training().clipping()).bound()));
  }

  /** What the button with the smaller rate will do. */
  String smaller(ExperimentSpec spec) {
    return messages.text(
        "status.smaller.hint",
        Numbers.plain(Actions.smallerRate(spec)),
        Numbers.plain(spec.training().learningRate()));
  }
}
