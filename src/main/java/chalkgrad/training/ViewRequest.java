package chalkgrad.training;

/**
 * What is being looked at, so that frames bring it and nothing else. Only the newest counts; it is
 * never logged.
 *
 * @param boundarySize width and height of the surface in cells; 0 = nobody looks
 * @param mapSize width and height of the map in each neuron; 0 = nobody looks
 * @param wantsRoc whether a ROC curve is visible
 * @param plane the plane of the surface and the maps
 */
public record ViewRequest(int boundarySize, int mapSize, boolean wantsRoc, PlaneRequest plane) {
  /** What the window asks for at first. */
  public static final ViewRequest DEFAULT = new ViewRequest(128, 32, true, PlaneRequest.DEFAULT);

  /** What a session without a window asks for. */
  public static final ViewRequest NOTHING = new ViewRequest(0, 0, false, PlaneRequest.DEFAULT);

  public ViewRequest withBoundarySize(int cells) {
    return new ViewRequest(cells, mapSize, wantsRoc, plane);
  }

  public ViewRequest withMapSize(int cells) {
    return new ViewRequest(boundarySize, cells, wantsRoc, plane);
  }

  public ViewRequest withRoc(boolean wanted) {
    return new ViewRequest(boundarySize, mapSize, wanted, plane);
  }

  public ViewRequest withPlane(PlaneRequest wanted) {
    return new ViewRequest(boundarySize, mapSize, wantsRoc, wanted);
  }
}
