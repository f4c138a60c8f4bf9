/**
 * The language of a template: YAML, parameters, conditions, intrinsic functions, and which resources are known.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html">Template anatomy</a>
 */
@NullMarked
package samspil.engines.cloudformation;

import org.jspecify.annotations.NullMarked;
