package org.unionhall.platform.files;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a file is not taken. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum FileProblem implements WordedProblem {
    FILE_TOO_LARGE(
            413,
            text("文件过大", "The file is too large"),
            text("文件不能超过 {0} 字节。", "The file may have {0} bytes at most.")),
    FILE_TYPE_NOT_TAKEN(
            422,
            text("不接受这种文件", "Files of this type are not taken"),
            text("按内容识别，该文件是 {0}；可以提交：{1}。", "By its content the file is {0}; taken are: {1}.")),
    FILE_UNPACKS_TOO_LARGE(
            422,
            text("文件解压后过大", "The file unpacks to too much"),
            text(
                    "文件解压后不能超过 {0} 字节，其中的文件不能超过 {1} 个。",
                    "Unpacked, the file may have {0} bytes and {1} parts at most.")),
    FILE_HAS_MACROS(
            422,
            text("文件含有宏", "The file has macros"),
            text(
                    "请将文件另存为不含宏的工作簿后重新提交。",
                    "Save the file as a workbook without macros and submit it again.")),
    FILE_BROKEN(
            422,
            text("文件已损坏", "The file is broken"),
            text("无法读取该文件，请检查后重新提交。", "The file cannot be read; check it and submit it again.")),
    PICTURE_TOO_LARGE(
            422,
            text("图片尺寸过大", "The picture is too large"),
            text(
                    "图片的边长不能超过 {0} 像素，总像素不能超过 {1}。",
                    "A picture may have edges of {0} and {1} pixels in all at most."));

    private final Words words;

    FileProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
