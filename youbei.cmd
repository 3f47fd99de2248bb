@echo off
rem Starts Youbei on Windows: finds Java 17 or newer, builds the tool with Maven when it is missing or older than its sources.
rem YOUBEI_JAVA_OPTS may hold options for Java, such as -Xmx4g. The text here is ASCII: cmd reads it in the system's code page.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "JAR=%ROOT%tool\cli\target\youbei.jar"
set "JAVA="

if defined JAVA_HOME call :accept "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :accept "%%~dp$PATH:J.."
if not defined JAVA for %%V in ("Eclipse Adoptium" Java Microsoft BellSoft Zulu "Amazon Corretto") do (
    for /d %%H in ("%ProgramFiles%\%%~V\*") do call :accept "%%~H"
)
if not defined JAVA (
    echo youbei: no JDK 17 or newer was found; install one or set JAVA_HOME>&2
    exit /b 1
)

call :stale
if errorlevel 1 (
    where mvn >nul 2>nul || (
        echo youbei: Maven must build the tool first, but there is no mvn in PATH>&2
        exit /b 1
    )
    echo youbei: building, the first time takes minutes ...>&2
    for %%D in ("%JAVA%\..\..") do set "JAVA_HOME=%%~fD"
    pushd "%ROOT%"
    call mvn -q -DskipTests package -pl tool/cli -am 1>&2
    if errorlevel 1 (
        popd
        echo youbei: the build failed for the reason above>&2
        exit /b 1
    )
    popd
)

"%JAVA%" -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true -XX:-UsePerfData -XX:+UseSerialGC -XX:InitialRAMPercentage=5 -XX:MaxRAMPercentage=50 -Xmn192m -XX:MaxTenuringThreshold=1 -XX:+IgnoreUnrecognizedVMOptions -XX:InlineSmallCode=1000 -XX:MaxInlineLevel=7 -XX:FreqInlineSize=120 %YOUBEI_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes the Java in a folder when its release file names version 17 or newer.
:accept
if defined JAVA goto :eof
if not exist "%~1\bin\java.exe" goto :eof
if not exist "%~1\release" goto :eof
for /f "usebackq tokens=2 delims==" %%R in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
    for /f "tokens=1 delims=." %%M in ("%%~R") do if %%M GEQ 17 set "JAVA=%~1\bin\java.exe"
)
goto :eof

rem Fails when the jar is missing or a source is newer.
:stale
if not exist "%JAR%" exit /b 1
set "YOUBEI_ROOT=%ROOT%"
powershell -NoProfile -NonInteractive -Command "$t = (Get-Item -LiteralPath ($env:YOUBEI_ROOT + 'tool\cli\target\youbei.jar')).LastWriteTimeUtc; $p = 'pom.xml', 'tool\core\pom.xml', 'tool\render\pom.xml', 'tool\cli\pom.xml', 'tool\core\src', 'tool\render\src', 'tool\cli\src', 'tool\diagnostics', 'schemas', 'templates', 'site' | ForEach-Object { $env:YOUBEI_ROOT + $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-Item -LiteralPath $p | ForEach-Object { $_; if ($_.PSIsContainer) { Get-ChildItem -LiteralPath $_.FullName -Recurse -File } } | Where-Object { -not $_.PSIsContainer -and $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }; exit 0"
exit /b %ERRORLEVEL%
