package chalkgrad.ui.common.glossary;

import java.util.List;

/** What the network is made of, and what flows through it. */
final class NetworkTerms {
  static final List<Term> ALL =
      List.of(
          term("weight", "bias", "neuron", "parameter", "gradient"),
          term("bias", "weight", "neuron", "pre-activation"),
          term("parameter", "weight", "bias", "gradient"),
          term("neuron", "weight", "bias", "activation", "layer"),
          term("layer", "neuron", "hidden-layer", "output-layer"),
          term("hidden-layer", "layer", "neuron", "activation"),
          term(
              "output-layer",
              "logit",
              "activation-sigmoid",
              "activation-softmax",
              "activation-linear"),
          term("forward-pass", "layer", "pre-activation", "backpropagation"),
          term("pre-activation", "activation", "logit", "saturation"),
          term("logit", "pre-activation", "activation-sigmoid", "activation-softmax"),
          term(
              "activation",
              "activation-tanh",
              "activation-relu",
              "activation-sigmoid",
              "saturation",
              "hidden-layer"),
          term("activation-linear", "activation", "output-layer"),
          term(
              "activation-sigmoid",
              "activation",
              "logit",
              "saturation",
              "loss-binary-cross-entropy"),
          term("activation-tanh", "activation", "activation-sigmoid", "saturation"),
          term("activation-relu", "activation", "activation-leaky-relu", "dead-neuron"),
          term("activation-leaky-relu", "activation", "activation-relu", "dead-neuron"),
          term("activation-elu", "activation", "activation-relu"),
          term("activation-softplus", "activation", "activation-relu", "activation-sigmoid"),
          term("activation-silu", "activation", "activation-sigmoid", "activation-gelu"),
          term("activation-gelu", "activation", "activation-silu", "standard-deviation"),
          term("activation-softmax", "activation", "logit", "loss-cross-entropy", "output-layer"),
          term(
              "initializer",
              "weight",
              "seed",
              "initializer-xavier-uniform",
              "initializer-he-normal"),
          term("initializer-xavier-uniform", "initializer", "initializer-xavier-normal"),
          term("initializer-xavier-normal", "initializer", "initializer-xavier-uniform"),
          term("initializer-he-uniform", "initializer", "initializer-he-normal", "activation-relu"),
          term("initializer-he-normal", "initializer", "initializer-he-uniform", "activation-relu"),
          term("initializer-small-uniform", "initializer", "vanishing-gradient"),
          term("initializer-standard-normal", "initializer", "saturation"),
          term("initializer-zeros", "initializer"));

  private NetworkTerms() {}

  private static Term term(String id, String... related) {
    return new Term(id, Chapter.NETWORK, List.of(related));
  }
}
