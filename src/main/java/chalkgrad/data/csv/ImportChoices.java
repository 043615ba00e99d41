package chalkgrad.data.csv;

import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which role each column plays.
 *
 * @param target index of the target column
 * @param split index of the column that gives the parts, if there is one
 * @param features indices of the columns that become features, in the order of the file
 * @param missing what becomes of gaps in each of the features
 * @param findings what was guessed and left out, with reasons
 */
public record ImportChoices(
    int target,
    Task task,
    Optional<Integer> split,
    List<Integer> features,
    Map<Integer, MissingPolicy> missing,
    List<Finding> findings) {

  public ImportChoices {
    features = List.copyOf(features);
    missing = Map.copyOf(missing);
    findings = List.copyOf(findings);
  }
}
