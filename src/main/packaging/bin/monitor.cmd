@echo off
rem Starts Strategy Monitor. Needs a Java runtime, 17 or newer: JAVA_HOME's, else the one on the PATH.
setlocal
set "home=%~dp0.."
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java") else (set "java=java")
"%java%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %MONITOR_JAVA_OPTIONS% -Dmonitor.home="%home%" -jar "%home%\strategy-monitor.jar" %*
exit /b %ERRORLEVEL%
