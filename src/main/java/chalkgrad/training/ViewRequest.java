package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.data.split.Split;
import chalkgrad.training.evaluation.Aspect;
import chalkgrad.training.frame.Viewport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is being looked at, so that frames bring it and nothing else. Only the newest counts; it is
 * never logged.
 *
 * @param boundarySize width and height of the surface in cells; 0 = nobody looks
 * @param mapSize width and height of the map in each neuron; 0 = nobody looks
 * @param part the part of the data that is evaluated, for all charts; {@code null}: see {@link
 *     #lookedPart}
 * @param aspects what of the evaluation is looked at
 * @param plane the plane of the surface and the maps
 * @param drawn the neurons whose maps are looked at; of a layer that does not occur, all
 * @param enlarged the neuron whose map is shown as large as the surface; {@code null} if none
 * @param watched the number whose recent values are looked at; {@code null} if none
 * @param viewport the piece of the plane that the surface and the large map show; {@code null} for
 *     the one that holds all samples, which the small maps always show
 */
public record ViewRequest(
    int boundarySize,
    int mapSize,
    Part part,
    Set<Aspect> aspects,
    PlaneRequest plane,
    List<NeuronSpan> drawn,
    NeuronAddress enlarged,
    ParameterAddress watched,
    Viewport viewport) {
  /** What the window asks for at first. */
  public static final ViewRequest DEFAULT =
      new ViewRequest(
          128, 32, null, Set.of(Aspect.CURVES), PlaneRequest.DEFAULT, List.of(), null, null, null);

  /** What a session without a window asks for. */
  public static final ViewRequest NOTHING =
      new ViewRequest(0, 0, null, Set.of(), PlaneRequest.DEFAULT, List.of(), null, null, null);

  public ViewRequest {
    aspects = Set.copyOf(aspects);
    drawn = List.copyOf(drawn);
  }

  public ViewRequest withBoundarySize(int cells) {
    return new ViewRequest(
        cells, mapSize, part, aspects, plane, drawn, enlarged, watched, viewport);
  }

  public ViewRequest withMapSize(int cells) {
    return new ViewRequest(
        boundarySize, cells, part, aspects, plane, drawn, enlarged, watched, viewport);
  }

  /** With another part; {@code null} for the default one. */
  public ViewRequest withPart(Part wanted) {
    return new ViewRequest(
        boundarySize, mapSize, wanted, aspects, plane, drawn, enlarged, watched, viewport);
  }

  public ViewRequest withAspects(Set<Aspect> wanted) {
    return new ViewRequest(
        boundarySize, mapSize, part, wanted, plane, drawn, enlarged, watched, viewport);
  }

  /** With or without a look at gradients, weights and activations of the layers. */
  public ViewRequest withDiagnostics(boolean wanted) {
    Set<Aspect> others = new HashSet<>(aspects);
    if (wanted) {
      others.add(Aspect.LAYERS);
    } else {
      others.remove(Aspect.LAYERS);
    }
    return withAspects(others);
  }

  /** Whether gradients, weights and activations of the layers are looked at. */
  boolean wantsDiagnostics() {
    return aspects.contains(Aspect.LAYERS);
  }

  /** Another plane is looked at as a whole at first. */
  public ViewRequest withPlane(PlaneRequest wanted) {
    Viewport piece = wanted.equals(plane) ? viewport : null;
    return new ViewRequest(
        boundarySize, mapSize, part, aspects, wanted, drawn, enlarged, watched, piece);
  }

  public ViewRequest withViewport(Viewport piece) {
    return new ViewRequest(
        boundarySize, mapSize, part, aspects, plane, drawn, enlarged, watched, piece);
  }

  public ViewRequest withDrawn(List<NeuronSpan> spans) {
    return new ViewRequest(
        boundarySize, mapSize, part, aspects, plane, spans, enlarged, watched, viewport);
  }

  public ViewRequest withEnlarged(NeuronAddress neuron) {
    return new ViewRequest(
        boundarySize, mapSize, part, aspects, plane, drawn, neuron, watched, viewport);
  }

  public ViewRequest withWatched(ParameterAddress parameter) {
    return new ViewRequest(
        boundarySize, mapSize, part, aspects, plane, drawn, enlarged, parameter, viewport);
  }

  /**
   * The part that is evaluated: the one asked for if it has rows, else test, validation or training
   * rows, in this order.
   */
  public Part lookedPart(Split split) {
    return Stream.of(part, Part.TEST, Part.VALIDATION)
        .filter(each -> each != null && split.count(each) > 0)
        .findFirst()
        .orElse(Part.TRAIN);
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
