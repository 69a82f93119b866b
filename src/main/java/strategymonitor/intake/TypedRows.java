package strategymonitor.intake;

import java.util.Iterator;
import java.util.List;

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

  /** Sentences about what was noticed in the rows read so far without being a finding. */
  List<String> notes();

  @Override
  void close();
}
