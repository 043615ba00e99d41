package chalkgrad.training;

/**
 * What is being looked at, so that frames bring it and nothing else. Only the newest counts; it is
 * never logged.
 *
 * @param boundarySize width and height of the surface in cells; 0 = nobody looks
 * @param mapSize width and height of the map in each neuron; 0 = nobody looks
 * @param wantsRoc whether a ROC curve is visible
 */
public record ViewRequest(int boundarySize, int mapSize, boolean wantsRoc) {
  /** What the window asks for at first. */
  public static final ViewRequest DEFAULT = new ViewRequest(128, 32, true);

  /** What a session without a window asks for. */
  public static final ViewRequest NOTHING = new ViewRequest(0, 0, false);

  public ViewRequest withBoundarySize(int cells) {
    return new ViewRequest(cells, mapSize, wantsRoc);
  }

  public ViewRequest withMapSize(int cells) {
    return new ViewRequest(boundarySize, cells, wantsRoc);
  }

  public ViewRequest withRoc(boolean wanted) {
    return new ViewRequest(boundarySize, mapSize, wanted);
  }
}
