@echo off
rem Starts ClusterCast on Windows; builds it on first use. To build again, delete the folder app\target\quick.
setlocal
set "JAR=%~dp0app\target\quick\clustercast-app-0.1.0.jar"
if not exist "%JAR%" (
  echo clustercast: First use: building now ... 1>&2
  call mvn -q -B -Pquick -f "%~dp0..\pom.xml" -pl scenarios/app -am package 1>&2 || exit /b 70
)
java -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true ^
  "-Dclustercast.home=%~dp0." %CLUSTERCAST_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
