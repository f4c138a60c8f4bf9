/** Answers as API Gateway's REST API does, with the template's routes and nothing else. */
@NullMarked
package samspil.local.gateway;

import org.jspecify.annotations.NullMarked;
