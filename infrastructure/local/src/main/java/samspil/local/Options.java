package samspil.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param port 0 for a free one
 * @param loginPort of the test log-in; 0 for the one the data folder's last run had, or else a free one
 * @param fresh whether to begin with an empty data folder
 * @param instances processes per function at most
 * @param awsRuntime whether AWS's own runtime interface client runs the functions
 * @param demo whether a new data folder gets the demo data
 * @param warm whether functions start in the background before anybody asks them
 * @param parameters of the template, where they differ from its defaults
 * @param parent the process whose end is the runner's end; 0 for the one that started it
 */
public record Options(
        int port,
        int loginPort,
        Path data,
        Path template,
        boolean fresh,
        int instances,
        boolean awsRuntime,
        boolean demo,
        boolean warm,
        Map<String, String> parameters,
        Optional<Long> parent) {

    static final String USAGE = """
            usage: run [--port N] [--login-port N] [--data FOLDER] [--fresh] [--instances N]
                       [--ric] [--no-demo] [--cold] [--template FILE]
                       [--parameter NAME=VALUE] [--parent PID]

              --port N                the API's port, 8080 unless given; 0 takes a free one
              --login-port N          the test log-in's port; unless given the last one of the data folder, or a free one
              --data FOLDER           where data is kept between runs, .samspil unless given
              --fresh                 empties that folder first
              --instances N           processes per function at most, 1 unless given
              --ric                   runs functions with AWS's own runtime interface client (Linux)
              --no-demo               leaves a new data folder empty
              --cold                  starts functions only when they are asked
              --template FILE         template.yaml of this repository unless given
              --parameter NAME=VALUE  a parameter of the template
              --parent PID            ends when that process does; 0 is the one that started this one
            """;
}
