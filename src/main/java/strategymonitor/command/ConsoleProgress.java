package strategymonitor.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import strategymonitor.job.Progress;

/** Progress bars on a terminal, plain lines elsewhere. */
final class ConsoleProgress implements Progress {
  private final Console console;
  private @Nullable ProgressBar bar;

  ConsoleProgress(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void begins(String phase, long steps) {
    if (console.interactive()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(phase)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(100)
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public synchronized void advances(long steps) {
    if (bar != null) {
      bar.stepBy(steps);
    }
  }

  @Override
  public synchronized void ends(String said) {
    if (bar != null) {
      bar.close();
      bar = null;
    }
    if (!said.isEmpty()) {
      console.say(said);
    }
  }
}
