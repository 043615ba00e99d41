package chalkgrad.training;

import chalkgrad.training.frame.NetworkView;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a network at a moment. A large network is copied only when they have changed: 12
 * layers of 512 are 25 MB.
 *
 * @param obeyed commands obeyed so far, any of which may have changed numbers
 */
record NetworkShot(
    TrainingRun run, long step, long epoch, long obeyed, NetworkView network, double penalty) {

  static NetworkShot of(TrainingRun run, long obeyed) {
    return new NetworkShot(run, run.steps(), run.epochs(), obeyed, network(run), run.penalty());
  }

  /** Whether nothing has changed since. */
  boolean isOf(TrainingRun other, long otherObeyed) {
    return run == other
        && step == other.steps()
        && epoch == other.epochs()
        && obeyed == otherObeyed;
  }

  private static NetworkView network(TrainingRun run) {
    List<NetworkView.Layer> layers = new ArrayList<>();
    for (int l = 0; l < run.shape().depth(); l++) {
      var layer = run.shape().layers().get(l);
      layers.add(
          new NetworkView.Layer(
              layer.units(),
              layer.activation(),
              layer.bias(),
              run.parameters().weights(l).toArray(),
              run.parameters().biases(l).toArray()));
    }
    return new NetworkView(
        run.data().features().symbols(run.data().dataset().featureNames()), layers);
  }
}
