/** The workloads by which Chalkgrad measures its speed. */
package chalkgrad.cli.bench;
