package org.unionhall.membership.erasable;

/** What becomes of what a feature keeps about a person who is erased. */
public enum Fate {
    /** 删除: it goes as soon as the erasure is approved, and does not come back */
    ERASED,
    /** 去标识: the marks of the person go; what is left says nothing of anybody */
    UNMARKED,
    /** 保留: it stays, since the law asks for it */
    KEPT
}
