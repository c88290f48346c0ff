/** Scenarios as workbooks: the same tree as from a YAML file, and drafts to fill in. Only here the loader knows POI. */
@NullMarked
package org.clustercast.loader.workbook;

import org.jspecify.annotations.NullMarked;
