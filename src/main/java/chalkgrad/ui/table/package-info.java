/** The data as a table: every row with what the network says of it, to sort, search and edit. */
package chalkgrad.ui.table;
