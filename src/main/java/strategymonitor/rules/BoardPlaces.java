package strategymonitor.rules;

/** The places of one governing board, summed over its rows. */
record BoardPlaces(long places, long inPost, long vacant, long rows) {
  static final BoardPlaces NONE = new BoardPlaces(0, 0, 0, 0);

  BoardPlaces plus(BoardPlaces other) {
    return new BoardPlaces(
        places + other.places, inPost + other.inPost, vacant + other.vacant, rows + other.rows);
  }
}
