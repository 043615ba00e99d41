package chalkgrad.training;

import java.util.List;

/**
 * What is being looked at, so that frames bring it and nothing else. Only the newest counts; it is
 * never logged.
 *
 * @param boundarySize width and height of the surface in cells; 0 = nobody looks
 * @param mapSize width and height of the map in each neuron; 0 = nobody looks
 * @param wantsRoc whether a ROC curve is visible
 * @param plane the plane of the surface and the maps
 * @param drawn the neurons whose maps are looked at; of a layer that does not occur, all
 * @param enlarged the neuron whose map is shown as large as the surface; {@code null} if none
 * @param watched the number whose recent values are looked at; {@code null} if none
 * @param wantsDiagnostics whether gradients, weights and activations of the layers are looked at
 */
public record ViewRequest(
    int boundarySize,
    int mapSize,
    boolean wantsRoc,
    PlaneRequest plane,
    List<NeuronSpan> drawn,
    NeuronAddress enlarged,
    ParameterAddress watched,
    boolean wantsDiagnostics) {
  /** What the window asks for at first. */
  public static final ViewRequest DEFAULT =
      new ViewRequest(128, 32, true, PlaneRequest.DEFAULT, List.of(), null, null, false);

  /** What a session without a window asks for. */
  public static final ViewRequest NOTHING =
      new ViewRequest(0, 0, false, PlaneRequest.DEFAULT, List.of(), null, null, false);

  public ViewRequest {
    drawn = List.copyOf(drawn);
  }

  public ViewRequest withBoundarySize(int cells) {
    return new ViewRequest(
        cells, mapSize, wantsRoc, plane, drawn, enlarged, watched, wantsDiagnostics);
  }

  public ViewRequest withMapSize(int cells) {
    return new ViewRequest(
        boundarySize, cells, wantsRoc, plane, drawn, enlarged, watched, wantsDiagnostics);
  }

  public ViewRequest withRoc(boolean wanted) {
    return new ViewRequest(
        boundarySize, mapSize, wanted, plane, drawn, enlarged, watched, wantsDiagnostics);
  }

  public ViewRequest withPlane(PlaneRequest wanted) {
    return new ViewRequest(
        boundarySize, mapSize, wantsRoc, wanted, drawn, enlarged, watched, wantsDiagnostics);
  }

  public ViewRequest withDrawn(List<NeuronSpan> spans) {
    return new ViewRequest(
        boundarySize, mapSize, wantsRoc, plane, spans, enlarged, watched, wantsDiagnostics);
  }

  public ViewRequest withEnlarged(NeuronAddress neuron) {
    return new ViewRequest(
        boundarySize, mapSize, wantsRoc, plane, drawn, neuron, watched, wantsDiagnostics);
  }

  public ViewRequest withWatched(ParameterAddress parameter) {
    return new ViewRequest(
        boundarySize, mapSize, wantsRoc, plane, drawn, enlarged, parameter, wantsDiagnostics);
  }

  public ViewRequest withDiagnostics(boolean wanted) {
    return new ViewRequest(
        boundarySize, mapSize, wantsRoc, plane, drawn, enlarged, watched, wanted);
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
