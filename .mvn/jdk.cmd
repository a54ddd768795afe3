@REM Called by mvnw.cmd: sets JAVA_HOME to a JDK that can build Soundings, before Maven starts.
@REM JAVA_HOME where it is new enough, then the JDK of the java on the PATH, then the usual places.
@ECHO OFF
SET JDK=
IF DEFINED JAVA_HOME CALL :try "%JAVA_HOME%"
FOR /F "tokens=1* delims==" %%J IN ('java -XshowSettings:properties -version 2^>^&1 ^| findstr /C:"java.home ="') DO FOR /F "tokens=*" %%L IN ("%%K") DO CALL :try "%%L"
FOR %%P IN ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") DO FOR /F "delims=" %%J IN ('dir /b /ad "%%~P" 2^>nul') DO CALL :try "%%~P\%%J"
SET "JAVA_HOME=%JDK%"
IF DEFINED JDK EXIT /B 0
ECHO Soundings needs a JDK 25 or newer, and none was found. Install one with "winget install EclipseAdoptium.Temurin.25.JDK", or set JAVA_HOME to one. 1>&2
EXIT /B 1

REM The version is read from the JDK's own file, where it stands as JAVA_VERSION="25.0.1".
:try
IF DEFINED JDK EXIT /B 0
IF NOT EXIST "%~1\bin\javac.exe" EXIT /B 0
SET MAJOR=0
FOR /F "tokens=2 delims==.-" %%V IN ('findstr "JAVA_VERSION=" "%~1\release"') DO SET MAJOR=%%V
IF %MAJOR:"=% GEQ 25 SET "JDK=%~1"
EXIT /B 0
