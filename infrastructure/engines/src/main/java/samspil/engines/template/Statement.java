package samspil.engines.template;

import java.util.List;

/** An IAM statement with effect Allow: actions and resources, each possibly with {@code *} and {@code ?}. */
public record Statement(List<String> actions, List<String> resources) {}
