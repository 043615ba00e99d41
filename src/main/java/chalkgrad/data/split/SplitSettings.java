package chalkgrad.data.split;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;

/**
 * The shares of the rows that are held back from training; the rest is trained on.
 *
 * @param validationShare at least 0, less than 1
 * @param testShare at least 0, less than 1
 */
public record SplitSettings(double validationShare, double testShare) {
  /**
   * Checks the shares.
   *
   * @throws UserException if a share is out of range or nothing is left to train on
   */
  public SplitSettings {
    check("validationShare", validationShare);
    check("testShare", testShare);
    if (validationShare + testShare >= 1) {
      throw new UserException(
          Messages.of(SplitSettings.class)
              .text("error.sum", Double.toString(validationShare), Double.toString(testShare)));
    }
  }

  private static void check(String field, double share) {
    if (!(share >= 0 && share < 1)) {
      throw new UserException(
          Messages.of(SplitSettings.class).text("error.share", field, Double.toString(share)));
    }
  }

  /** The share of the rows that are not trained on. */
  public double heldBackShare() {
    return validationShare + testShare;
  }
}
