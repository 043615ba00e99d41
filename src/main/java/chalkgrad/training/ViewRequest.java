package chalkgrad.training;

import java.util.List;

/**
 * What is being looked at, so that frames bring it and nothing else. Only the newest counts; it is
 * never logged.
 *
 * @param boundarySize width and height of the surface in cells; 0 = nobody looks
 * @param mapSize width and height of the map in each neuron; 0 = nobody looks
 * @param wantsRoc whether a ROC curve is visible
 * @param drawn the neurons whose maps are looked at; of a layer that does not occur, all
 */
public record ViewRequest(int boundarySize, int mapSize, boolean wantsRoc, List<NeuronSpan> drawn) {
  /** What the window asks for at first. */
  public static final ViewRequest DEFAULT = new ViewRequest(128, 32, true, List.of());

  /** What a session without a window asks for. */
  public static final ViewRequest NOTHING = new ViewRequest(0, 0, false, List.of());

  public ViewRequest {
    drawn = List.copyOf(drawn);
  }

  public ViewRequest withBoundarySize(int cells) {
    return new ViewRequest(cells, mapSize, wantsRoc, drawn);
  }

  public ViewRequest withMapSize(int cells) {
    return new ViewRequest(boundarySize, cells, wantsRoc, drawn);
  }

  public ViewRequest withRoc(boolean wanted) {
    return new ViewRequest(boundarySize, mapSize, wanted, drawn);
  }

  public ViewRequest withDrawn(List<NeuronSpan> spans) {
    return new ViewRequest(boundarySize, mapSize, wantsRoc, spans);
  }

  /** Whether the map of a neuron is wanted. */
  boolean wantsMap(int layer, int neuron) {
    boolean all = true;
    for (NeuronSpan span : drawn) {
      if (span.layer() == layer) {
        if (span.contains(neuron)) {
          return true;
        }
        all = false;
      }
    }
    return all;
  }
}
