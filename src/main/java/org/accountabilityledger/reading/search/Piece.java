package org.accountabilityledger.reading.search;

/** A part of a text, and whether it is what was searched for. */
public record Piece(String text, boolean hit) {
}
