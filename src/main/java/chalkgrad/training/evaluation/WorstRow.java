package chalkgrad.training.evaluation;

/**
 * A row that the network is wrong about.
 *
 * @param row its number in the evaluated data set
 * @param id its id
 * @param truth its class index or number
 * @param predicted likewise
 * @param amount for classes the probability of the wrong class that is predicted; for numbers the
 *     residual, truth − prediction
 */
public record WorstRow(int row, long id, double truth, double predicted, double amount) {}
