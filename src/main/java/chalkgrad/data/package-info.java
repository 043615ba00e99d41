/** The data set and its words: task and part. The sub-packages make, read, split and shape it. */
package chalkgrad.data;
