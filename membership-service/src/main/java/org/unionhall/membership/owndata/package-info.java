/** What each feature keeps about a person, as a copy of the own data has it (本人信息). */
package org.unionhall.membership.owndata;
