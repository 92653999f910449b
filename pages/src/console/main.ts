import { createApp } from 'vue';
import { current } from '../shared/language';
import App from './App.vue';
import { router } from './router';
import './ui';
import './console.css';
import { speak } from './words';

speak(current());
createApp(App).use(router).mount('#app');
