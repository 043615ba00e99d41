package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Hinge;
import chalkgrad.engine.loss.Huber;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.optimizer.AdamW;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.optimizer.Sgd;
import chalkgrad.engine.schedule.CosineDecay;
import chalkgrad.engine.schedule.ReduceOnPlateau;
import chalkgrad.engine.schedule.Schedule;
import chalkgrad.engine.schedule.ScheduleState;
import chalkgrad.engine.schedule.Schedules;
import chalkgrad.engine.schedule.StepDecay;
import chalkgrad.engine.schedule.WarmUp;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What acts on an update beside gradient and optimizer, in a run. */
class ScheduledTrainingTest {
  /** 100 rows, of which 60 are trained on in batches of 7: nine steps an epoch. */
  private static final ExperimentSpec SPEC = Specs.points("moons", 100, 7, 5, 3);

  private static ExperimentSpec scheduled(Schedule schedule) {
    return Specs.with(SPEC, t -> t.withSchedule(schedule));
  }

  private static void steps(TrainingRun run, int count) {
    for (int i = 0; i < count; i++) {
      run.step();
    }
  }

  static Stream<Schedule> schedules() {
    return Schedules.all().stream();
  }

  @Test
  void theRateOfEachUpdateIsThatOfItsPlaceInTheEpoch() {
    TrainingRun run = new TrainingRun(scheduled(new WarmUp(2, 0.5)));
    assertEquals(0.005, run.rate());
    run.step();
    assertEquals(0.01 * (0.5 + 0.5 * 7 / 60 / 2), run.rate(), 1e-17);
    run.stepEpoch();
    assertEquals(0.0075, run.rate(), 1e-17);
    run.stepEpoch();
    assertEquals(0.01, run.rate());
  }

  /** With plain gradient descent a step of half the rate is half as long. */
  @Test
  void theRateActs() {
    ExperimentSpec plain = Specs.with(SPEC, t -> t.withOptimizer(new Sgd()));
    TrainingRun full = new TrainingRun(plain);
    TrainingRun half = new TrainingRun(Specs.with(plain, t -> t.withSchedule(new WarmUp(10, 0.5))));
    double[] start = full.parameters().vector().clone();
    full.step();
    half.step();
    for (int i = 0; i < start.length; i++) {
      assertEquals(
          (full.parameters().vector()[i] - start[i]) / 2,
          half.parameters().vector()[i] - start[i],
          1e-15);
    }
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void stateInTheMiddleOfAnEpochBringsTheSameBits(Schedule schedule) {
    TrainingRun run = new TrainingRun(scheduled(schedule));
    steps(run, 40);
    RunState saved = run.state();
    TrainingRun other = new TrainingRun(scheduled(schedule));
    other.restore(saved);
    steps(run, 300);
    steps(other, 300);
    assertEquals(run.parameterHash(), other.parameterHash());
    assertEquals(run.state().schedule(), other.state().schedule());
    assertEquals(run.rate(), other.rate());
  }

  @Test
  void aScheduleThatIsChosenLaterBeginsThen() {
    TrainingRun run = new TrainingRun(SPEC);
    for (int i = 0; i < 30; i++) {
      run.stepEpoch();
    }
    run.adopt(scheduled(new CosineDecay(20, 0)));
    assertEquals(ScheduleState.startingAt(30), run.state().schedule());
    assertEquals(0.01, run.rate());
    for (int i = 0; i < 10; i++) {
      run.stepEpoch();
    }
    assertEquals(0.005, run.rate(), 1e-17);
    run.adopt(Specs.with(run.spec(), t -> t.withLearningRate(0.1)));
    assertEquals(0.05, run.rate(), 1e-16, "another rate goes along the same schedule");
    TrainingRun edited =
        run.edited(run.spec().withNetwork(run.spec().network().withHidden(List.of(Specs.tanh(2)))));
    assertEquals(0.05, edited.rate(), 1e-16, "and so do other layers");
    run.adopt(Specs.with(run.spec(), t -> t.withSchedule(new StepDecay(0.5, 10))));
    assertEquals(0.1, run.rate());
  }

  @Test
  void undoingBringsTheScheduleBackWithItsCount() {
    var experiment = new LiveExperiment(scheduled(new CosineDecay(20, 0)));
    for (int i = 0; i < 95; i++) {
      experiment.step();
    }
    double rate = experiment.run().rate();
    experiment.edit(scheduled(new StepDecay(0.5, 10)), SessionCommand.NO_GESTURE);
    assertEquals(0.01, experiment.run().rate());
    experiment.undo();
    assertEquals(rate, experiment.run().rate());
    assertNotEquals(0.01, rate);
  }

  /** Counted here anew from the losses that the run shows. */
  @Test
  void plateausAreThoseOfTheValidationLoss() {
    var schedule = new ReduceOnPlateau(0.5, 2, 0);
    TrainingRun run =
        new TrainingRun(Specs.with(scheduled(schedule), t -> t.withLearningRate(0.3)));
    double best = Double.POSITIVE_INFINITY;
    int waited = 0;
    int reductions = 0;
    for (int i = 0; i < 60; i++) {
      run.stepEpoch();
      double loss = run.scores().get(Part.VALIDATION).loss();
      waited++;
      if (i == 0 || loss < 0.9999 * best) {
        best = loss;
        waited = 0;
      } else if (waited == 2) {
        reductions++;
        waited = 0;
      }
      assertEquals(new ScheduleState(0, best, waited, reductions), run.state().schedule());
    }
    assertTrue(reductions > 1);
    assertEquals(0.3 * Math.scalb(1.0, -reductions), run.rate(), 1e-18);
  }

  @Test
  void weightsDecayAndBiasesDoNot() {
    ExperimentSpec still =
        Specs.with(
            SPEC, t -> t.withOptimizer(new AdamW(new chalkgrad.engine.optimizer.Adam(), 0.5)));
    TrainingRun decaying = new TrainingRun(still);
    TrainingRun plain = new TrainingRun(SPEC);
    double[] start = plain.parameters().weights(0).copy().array();
    decaying.step();
    plain.step();
    Matrix weights = decaying.parameters().weights(0);
    for (int i = 0; i < start.length; i++) {
      double expected =
          plain.parameters().weights(0).get(i / weights.columns(), i % weights.columns())
              - 0.01 * 0.5 * start[i];
      assertEquals(expected, weights.get(i / weights.columns(), i % weights.columns()), 1e-15);
    }
    for (int j = 0; j < weights.columns(); j++) {
      assertEquals(
          plain.parameters().biases(0).get(0, j), decaying.parameters().biases(0).get(0, j));
    }
  }

  @Test
  void noNeuronHasLongerWeightsThanMaxNormLets() {
    TrainingRun run =
        new TrainingRun(
            Specs.with(SPEC, t -> t.withMaxNorm(new MaxNorm(0.7)).withLearningRate(0.1)));
    int atBound = 0;
    for (int i = 0; i < 100; i++) {
      run.step();
      for (int l = 0; l < run.shape().depth(); l++) {
        Matrix weights = run.parameters().weights(l);
        for (int j = 0; j < weights.columns(); j++) {
          double squares = 0;
          for (int k = 0; k < weights.rows(); k++) {
            squares += weights.get(k, j) * weights.get(k, j);
          }
          assertTrue(Math.sqrt(squares) <= 0.7 * (1 + 1e-15));
          atBound += Math.sqrt(squares) > 0.6999999 ? 1 : 0;
        }
      }
    }
    assertTrue(atBound > 100);
  }

  /** Twelve rows of one class and three of the other, all at the same place. */
  @Test
  void balancedClassesPullAlike() {
    double[] x = new double[15];
    double[] y = new double[15];
    for (int i = 12; i < 15; i++) {
      y[i] = 1;
    }
    ExperimentSpec spec = Specs.table(x, 1, y);
    TrainingRun plain = new TrainingRun(spec);
    TrainingRun balanced =
        new TrainingRun(Specs.with(spec, t -> t.withClassWeights(ClassWeights.BALANCED)));
    plain.step();
    balanced.step();
    // ∂C/∂b = mean of p − y with p = ½: (12·½ − 3·½)/15 = 0.3; weighted it is 0.
    assertEquals(-0.1 * 0.3, plain.parameters().biases(0).get(0, 0), 1e-15);
    assertEquals(0, balanced.parameters().biases(0).get(0, 0), 1e-16);
  }

  /** Another loss is another landscape: what was learned stays, the epoch begins anew. */
  @Test
  void weightingInMidEpochKeepsWhatWasLearned() {
    var experiment = new LiveExperiment(SPEC);
    for (int i = 0; i < 13; i++) {
      experiment.step();
    }
    double[] before = experiment.run().parameters().vector().clone();
    experiment.edit(
        Specs.with(SPEC, t -> t.withClassWeights(ClassWeights.of(List.of(1.0, 4.0)))),
        SessionCommand.NO_GESTURE);
    assertArrayEquals(before, experiment.run().parameters().vector());
    assertEquals(0, experiment.run().stepInEpoch());
    experiment.undo();
    assertArrayEquals(before, experiment.run().parameters().vector());
    assertTrue(experiment.run().stepInEpoch() > 0);
  }

  @Test
  void hingeSeparatesAndHuberFits() {
    TrainingRun hinge =
        new TrainingRun(
            Specs.with(
                Specs.points("moons", 200, 16, 8),
                t -> t.withLoss(new Hinge()).withLearningRate(0.05)));
    ExperimentSpec sine =
        SPEC.withSource(
            new DataSource.Generated(
                chalkgrad.data.generator.Generators.byId("sine").defaults().withPoints(200)));
    sine = Specs.with(sine, t -> t.withLoss(new Huber(0.5)).withLearningRate(0.03));
    assertEquals(sine, sine.fittedTo(sine.data().source().dataset().task()), "Huber stays");
    TrainingRun huber = new TrainingRun(sine);
    for (int i = 0; i < 150; i++) {
      hinge.stepEpoch();
      huber.stepEpoch();
    }
    assertTrue(hinge.scores().get(Part.TRAIN).score() > 0.95);
    assertTrue(huber.scores().get(Part.TRAIN).score() > 0.8);
  }
}
