package chalkgrad.data.generator;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Six rows of three features, small enough to compute every number of a training step by hand.
 * Nothing is random and no setting has an effect.
 *
 * <p>Source: seed 2's six rows, verbatim; X3 = exp(0.4·u + 0.75) for u = 0.1, 0.9, 0.4, 0.7, 0.2,
 * 0.5.
 */
final class SixRows implements Generator {
  private static final int ROWS = 6;

  @Override
  public String id() {
    return "six-rows";
  }

  @Override
  public Task task() {
    return Task.BINARY;
  }

  @Override
  public List<GeneratorParameter> parameters() {
    return List.of();
  }

  @Override
  public Set<GeneratorControl> controls(GeneratorSettings settings) {
    return Set.of();
  }

  @Override
  public GeneratorSettings defaults() {
    return new GeneratorSettings(id(), ROWS, 0, 0.5, 0, Map.of(), 0);
  }

  @Override
  public Dataset generate(GeneratorSettings given) {
    int points = checked(given).points();
    if (points != ROWS) {
      throw new UserException(
          Messages.of(SixRows.class).text("error.six-rows", Integer.toString(points)));
    }
    double[] features = {
      2.3631606937057947, 2.691234472349262, 2.203396426255937,
      2.6379444593541526, 2.801065834699079, 3.0343583944356762,
      2.9446795510655246, 2.915379499976997, 2.4843225333848165,
      3.287081207383118, 3.0343583944356753, 2.801065834699079,
      3.6692966676192444, 3.158192909689767, 2.293318740264183,
      4.095955404071177, 3.287081207383118, 2.585709659315846
    };
    double[] targets = {0, 0, 0, 1, 1, 1};
    return new Dataset(
        id(),
        Task.BINARY,
        List.of("X1", "X2", "X3"),
        "y",
        List.of("0", "1"),
        features,
        targets,
        Rows.ids(ROWS),
        null);
  }
}
