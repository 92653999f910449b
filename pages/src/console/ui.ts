// The components of Element Plus the console uses, and their styles: nothing else of it is loaded.
import 'element-plus/theme-chalk/base.css';
import 'element-plus/theme-chalk/dark/css-vars.css';
import 'element-plus/theme-chalk/el-button.css';
import 'element-plus/theme-chalk/el-input.css';
import 'element-plus/theme-chalk/el-tag.css';

export { ElButton } from 'element-plus/es/components/button/index.mjs';
export { ElInput } from 'element-plus/es/components/input/index.mjs';
export { ElTag } from 'element-plus/es/components/tag/index.mjs';
