package strategymonitor.intake;

import java.util.Iterator;

/** The rows of a return, read as they are asked for; to be closed. */
public interface TypedRows extends Iterator<TypedRow>, AutoCloseable {

  /**
   * The next row.
   *
   * @throws DamagedReturn if the file turns out to be damaged here; nothing of the return is then
   *     to be taken in
   */
  @Override
  TypedRow next();

  @Override
  void close();
}
